package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.Expression.Characters;
import dev.endpointdsl.codegen.pattern.Expression.Choice;
import dev.endpointdsl.codegen.pattern.Expression.Repetition;
import dev.endpointdsl.codegen.pattern.Expression.Sequence;
import java.util.List;

/**
 * Drops upper bounds that no text of the allowed length can exceed: {@code [a-z](-*[a-z]){0,62}}
 * needs 64 code points to break its bound, so where 63 are allowed it is the same as {@code
 * [a-z](-*[a-z])*}, without a counter.
 */
final class BoundRelaxer {

  private final long maxLength;

  BoundRelaxer(long maxLength) {
    this.maxLength = maxLength;
  }

  Expression relax(Expression whole) {
    return relax(whole, 0);
  }

  /**
   * Relaxes one part.
   *
   * @param around the fewest code points that the rest of the expression takes up
   */
  private Expression relax(Expression part, long around) {
    if (part instanceof Sequence sequence) {
      return relaxParts(sequence, around);
    }
    if (part instanceof Choice choice) {
      return Expression.choice(choice.branches().stream().map(b -> relax(b, around)).toList());
    }
    if (part instanceof Repetition repetition) {
      return relaxRepetition(repetition, around);
    }
    return (Characters) part;
  }

  private Expression relaxParts(Sequence sequence, long around) {
    long all = around + sequence.minLength();
    List<Expression> parts =
        sequence.parts().stream().map(p -> relax(p, all - p.minLength())).toList();
    return Expression.sequence(parts);
  }

  private Expression relaxRepetition(Repetition repetition, long around) {
    Expression body = relax(repetition.body(), around);
    long tooMany = repetition.max() + 1L;
    boolean unreachable = tooMany * repetition.body().minLength() + around > maxLength;
    int max = unreachable ? Repetition.UNBOUNDED : repetition.max();
    return Expression.repetition(body, repetition.min(), max);
  }
}
