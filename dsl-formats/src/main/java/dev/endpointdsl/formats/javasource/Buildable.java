package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.RequestNode;

/** Checks whether builders can build a request. */
final class Buildable {

  private Buildable() {}

  /** Checks a value and all values in it. */
  static boolean check(RequestNode node) {
    if (node.placeholder().isPresent()) {
      return true;
    }
    return switch (node.kind()) {
      case STRUCTURE -> isBuildable(node) && node.members().stream().allMatch(Buildable::check);
      case LIST -> node.elements().stream().allMatch(Buildable::check);
      case MAP -> node.members().stream().allMatch(Buildable::check);
      default -> true;
    };
  }

  private static boolean isBuildable(RequestNode structure) {
    if (!structure.structure().isUnion()) {
      return BuilderPlanner.plan(structure).isPresent();
    }
    boolean one = structure.members().size() == 1;
    return one && !hasUnknown(structure.members().get(0));
  }

  /** The factories of unions take lists of constants only. */
  private static boolean hasUnknown(RequestNode member) {
    return member.kind() == ValueKind.LIST
        && member.placeholder().isEmpty()
        && member.type().element().enumName().isPresent();
  }
}
