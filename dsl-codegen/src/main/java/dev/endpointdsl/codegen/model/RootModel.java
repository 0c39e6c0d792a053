package dev.endpointdsl.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * The input of an operation: its type can be validated, has a JSON format and becomes a request.
 *
 * @param structure the Java name of the structure
 * @param operation the operation's name, {@code CreateEndpointConfig}
 * @param readBy the operation that reads it back, if there is one
 * @param describedBy the operation whose output has members of it, if there is one and none reads
 *     it back
 * @param further the names of other operations that take the same input, sorted
 * @param protocol the way in which it becomes a request
 */
public record RootModel(
    String structure,
    String operation,
    Optional<ReadModel> readBy,
    Optional<ReadModel> describedBy,
    List<String> further,
    Protocol protocol) {

  public RootModel {
    further = List.copyOf(further);
  }

  /** Creates the input of one operation. */
  public RootModel(String structure, String operation, Optional<ReadModel> readBy) {
    this(structure, operation, readBy, Optional.empty(), List.of(), Protocol.JSON);
  }

  /** Returns the operation whose response of the AWS SDK becomes a value, if there is one. */
  public Optional<ReadModel> response() {
    return readBy.or(() -> describedBy);
  }

  /**
   * An operation that reads back what another one created.
   *
   * @param operation the operation's name, {@code DescribeEndpointConfig}
   * @param members the wire names of the members that the root and the output share, in the root's
   *     order
   * @param further the wire names of the members that only the output has
   * @param part the structure of the output that has the members; empty for the output itself
   */
  public record ReadModel(
      String operation, List<String> members, List<String> further, Optional<String> part) {
    public ReadModel {
      members = List.copyOf(members);
      further = List.copyOf(further);
    }

    /** Creates an operation whose output has shared members only. */
    public ReadModel(String operation, List<String> members) {
      this(operation, members, List.of(), Optional.empty());
    }

    /** Creates an operation whose output has a structure with the shared members. */
    public static ReadModel ofPart(String operation, List<String> members, String part) {
      return new ReadModel(operation, members, List.of(), Optional.of(part));
    }
  }
}
