package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.RegexNode.Characters;
import dev.endpointdsl.codegen.pattern.RegexNode.Choice;
import dev.endpointdsl.codegen.pattern.RegexNode.Repetition;
import dev.endpointdsl.codegen.pattern.RegexNode.Sequence;
import java.util.List;

/**
 * Removes upper bounds that no string of the allowed length can exceed: {@code
 * [a-z](-*[a-z]){0,62}} exceeds its bound only from 64 code points on, so with at most 63 it is
 * equivalent to {@code [a-z](-*[a-z])*}, which requires no counter.
 */
final class BoundRelaxer {

  private final long maxLength;

  BoundRelaxer(long maxLength) {
    this.maxLength = maxLength;
  }

  /** Returns an expression that is equivalent for strings of the allowed length. */
  RegexNode relax(RegexNode whole) {
    return relax(whole, 0);
  }

  /**
   * Relaxes a part of an expression.
   *
   * @param around the minimum number of code points that the rest of the expression matches
   */
  private RegexNode relax(RegexNode part, long around) {
    if (part instanceof Sequence sequence) {
      return relaxParts(sequence, around);
    }
    if (part instanceof Choice choice) {
      return RegexNode.choice(choice.branches().stream().map(b -> relax(b, around)).toList());
    }
    if (part instanceof Repetition repetition) {
      return relaxRepetition(repetition, around);
    }
    return (Characters) part;
  }

  private RegexNode relaxParts(Sequence sequence, long around) {
    long all = around + sequence.minLength();
    List<RegexNode> parts =
        sequence.parts().stream().map(p -> relax(p, all - p.minLength())).toList();
    return RegexNode.sequence(parts);
  }

  private RegexNode relaxRepetition(Repetition repetition, long around) {
    RegexNode body = relax(repetition.body(), around);
    long tooMany = repetition.max() + 1L;
    boolean unreachable = tooMany * repetition.body().minLength() + around > maxLength;
    int max = unreachable ? Repetition.UNBOUNDED : repetition.max();
    return RegexNode.repetition(body, repetition.min(), max);
  }
}
