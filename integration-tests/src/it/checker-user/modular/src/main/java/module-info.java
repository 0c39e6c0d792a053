/** A module of a user. */
module user {
  requires dev.endpointdsl.api;
  requires dev.endpointdsl.runtime;
}
