package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.Expression.Characters;
import dev.endpointdsl.codegen.pattern.Expression.Sequence;
import java.util.List;
import java.util.Optional;

/** Expressions that match one text only. */
final class Literals {

  private Literals() {}

  /** The only text that matches, which is not empty. */
  static Optional<String> textOf(Expression expression) {
    List<Expression> parts =
        expression instanceof Sequence sequence ? sequence.parts() : List.of(expression);
    StringBuilder text = new StringBuilder();
    for (Expression part : parts) {
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
