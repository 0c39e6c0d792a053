package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.RegexNode.Characters;
import dev.endpointdsl.codegen.pattern.RegexNode.Sequence;
import java.util.List;
import java.util.Optional;

/** Expressions that match exactly one string. */
final class LiteralNodes {

  private LiteralNodes() {}

  /** Returns the only string that an expression matches; empty if there is none or it is empty. */
  static Optional<String> textOf(RegexNode expression) {
    List<RegexNode> parts =
        expression instanceof Sequence sequence ? sequence.parts() : List.of(expression);
    StringBuilder text = new StringBuilder();
    for (RegexNode part : parts) {
      if (!(part instanceof Characters characters) || !characters.set().isSingle()) {
        return Optional.empty();
      }
      text.appendCodePoint(characters.set().ranges().get(0).first());
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  /** Checks that no string is a prefix of another, so that at most one of them can come next. */
  static boolean arePrefixFree(List<String> texts) {
    return texts.stream()
        .allMatch(one -> texts.stream().filter(other -> other.startsWith(one)).count() == 1);
  }
}
