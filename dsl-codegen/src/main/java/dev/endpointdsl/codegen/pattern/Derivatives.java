package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.RegexNode.Characters;
import dev.endpointdsl.codegen.pattern.RegexNode.Choice;
import dev.endpointdsl.codegen.pattern.RegexNode.Repetition;
import dev.endpointdsl.codegen.pattern.RegexNode.Sequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The partial derivatives (Antimirov) of an expression: the expressions that remain to be matched
 * after a code point. An expression has finitely many, so sets of them are the states of an
 * automaton.
 */
final class Derivatives {

  private Derivatives() {}

  /**
   * Returns the expressions of which one must match the rest of the string.
   *
   * @param read the possible code points, which the expression does not distinguish
   */
  static Set<RegexNode> of(RegexNode expression, CodePointSet read) {
    Set<RegexNode> rests = new LinkedHashSet<>();
    if (expression instanceof Characters characters) {
      if (characters.set().containsAll(read)) {
        rests.add(RegexNode.EMPTY);
      }
    } else if (expression instanceof Choice choice) {
      choice.branches().forEach(branch -> rests.addAll(of(branch, read)));
    } else if (expression instanceof Sequence sequence) {
      addOfSequence(sequence.parts(), read, rests);
    } else if (expression instanceof Repetition repetition) {
      addFollowed(of(repetition.body(), read), List.of(less(repetition)), rests);
    }
    return rests;
  }

  private static void addOfSequence(
      List<RegexNode> parts, CodePointSet read, Set<RegexNode> rests) {
    for (int i = 0; i < parts.size(); i++) {
      addFollowed(of(parts.get(i), read), parts.subList(i + 1, parts.size()), rests);
      if (!parts.get(i).matchesEmpty()) {
        return;
      }
    }
  }

  private static void addFollowed(
      Set<RegexNode> heads, List<RegexNode> tail, Set<RegexNode> rests) {
    for (RegexNode head : heads) {
      rests.add(RegexNode.sequence(List.of(head, RegexNode.sequence(tail))));
    }
  }

  private static RegexNode less(Repetition repetition) {
    int max = repetition.isUnbounded() ? Repetition.UNBOUNDED : repetition.max() - 1;
    return RegexNode.repetition(repetition.body(), Math.max(0, repetition.min() - 1), max);
  }
}
