package dev.endpointdsl.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * The input of an operation: its type can be validated, has a JSON format and becomes a request.
 *
 * @param structure the Java name of the structure
 * @param operation the operation's name, {@code CreateEndpointConfig}
 * @param readBy the operation that reads it back, if there is one
 */
public record RootModel(String structure, String operation, Optional<ReadModel> readBy) {

  /**
   * An operation that reads back what another one created.
   *
   * @param operation the operation's name, {@code DescribeEndpointConfig}
   * @param members the wire names of the members that the root and the output share, in the root's
   *     order
   */
  public record ReadModel(String operation, List<String> members) {
    public ReadModel {
      members = List.copyOf(members);
    }
  }
}
