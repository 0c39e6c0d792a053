/** JSON readers, writers and trees, which generated code calls. */
module dev.endpointdsl.json {
  requires transitive dev.endpointdsl.api;
  requires static transitive org.jspecify;
  requires tools.jackson.core;

  exports dev.endpointdsl.json;
  exports dev.endpointdsl.json.tree;
}
