package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.RegexNode.Characters;
import dev.endpointdsl.codegen.pattern.RegexNode.Sequence;
import java.util.List;
import java.util.Optional;

/** Expressions that match one text only. */
final class LiteralFactoring {

  private LiteralFactoring() {}

  /** The only text that matches, which is not empty. */
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

  /** Whether no text is the beginning of another, so that at most one can come next. */
  static boolean areDistinguishable(List<String> texts) {
    return texts.stream()
        .allMatch(one -> texts.stream().filter(other -> other.startsWith(one)).count() == 1);
  }
}
