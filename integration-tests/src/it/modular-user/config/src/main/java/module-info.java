/** Builds and translates a configuration: one {@code requires} is enough. */
module user.config {
  requires transitive dev.endpointdsl.runtime;

  exports user.config;

  provides dev.endpointdsl.RuleSet with
      user.config.OwnerTag;
}
