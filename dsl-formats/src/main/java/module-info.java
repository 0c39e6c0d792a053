/** Reads and prints endpoint configurations in the formats of other tools. */
module dev.endpointdsl.formats {
  requires transitive dev.endpointdsl.runtime;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;

  exports dev.endpointdsl.formats;
  exports dev.endpointdsl.formats.binding;
  exports dev.endpointdsl.formats.cloudformation;
  exports dev.endpointdsl.formats.command;
  exports dev.endpointdsl.formats.deployment;
  exports dev.endpointdsl.formats.describe;
  exports dev.endpointdsl.formats.javasource;
  exports dev.endpointdsl.formats.json;
  exports dev.endpointdsl.formats.model;
  exports dev.endpointdsl.formats.paws;
  exports dev.endpointdsl.formats.python;
  exports dev.endpointdsl.formats.request;
  exports dev.endpointdsl.formats.schema;
  exports dev.endpointdsl.formats.skeleton;
  exports dev.endpointdsl.formats.source;
  exports dev.endpointdsl.formats.terraform;
  exports dev.endpointdsl.formats.terraform.show;
  exports dev.endpointdsl.formats.yaml;
}
