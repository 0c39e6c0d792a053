package dev.endpointdsl.codegen.model;

import java.util.Optional;

/**
 * A structure that an operation takes: its type validates, has JSON and becomes a request.
 *
 * @param structure the Java name of the structure
 * @param operation the operation's name, {@code CreateEndpointConfig}
 * @param readBy the operation whose answer reads it back, if there is one
 */
public record RootModel(String structure, String operation, Optional<ReadModel> readBy) {

  /**
   * An operation that reads back what another one created.
   *
   * @param operation the operation's name, {@code DescribeEndpointConfig}
   * @param members the wire names of the root's members that its answer has too, in the root's
   *     order
   */
  public record ReadModel(String operation, java.util.List<String> members) {
    public ReadModel {
      members = java.util.List.copyOf(members);
    }
  }
}
