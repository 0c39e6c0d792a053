package dev.endpointdsl.codegen.select;

import java.util.List;

/**
 * The operations and exclusions of an annotation.
 *
 * @param operations the names or shape IDs of operations; {@link #ALL} stands for all others
 * @param exclude the names or shape IDs of operations and members to leave out
 */
public record Selection(List<String> operations, List<String> exclude) {

  /** The name for all operations of the model. */
  public static final String ALL = "*";

  public Selection {
    operations = List.copyOf(operations);
    exclude = List.copyOf(exclude);
  }

  /** Returns whether it has operations without naming them. */
  public boolean isOpen() {
    return operations.contains(ALL);
  }

  /** Creates a selection that excludes nothing. */
  public static Selection of(String... operations) {
    return new Selection(List.of(operations), List.of());
  }
}
