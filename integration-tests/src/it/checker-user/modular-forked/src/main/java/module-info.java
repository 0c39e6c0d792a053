/** A module of a user. */
module user {
  requires dev.endpointdsl.runtime;
}
