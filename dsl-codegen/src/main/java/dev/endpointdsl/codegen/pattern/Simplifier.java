package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.RegexNode.Characters;
import dev.endpointdsl.codegen.pattern.RegexNode.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins neighbouring runs of characters where one takes the other in, so that less is left to
 * decide: {@code /?[a-z/]+} is {@code [a-z/]+}, and {@code [a-z]*.*} is {@code .*}.
 */
final class Simplifier {

  /** At least {@code min}, at most {@code max} characters of one set. */
  private record Run(CodePointSet set, int min, int max) {

    static Optional<Run> of(RegexNode part) {
      if (part instanceof Characters characters) {
        return Optional.of(new Run(characters.set(), 1, 1));
      }
      if (part instanceof Repetition repetition
          && repetition.body() instanceof Characters characters) {
        return Optional.of(new Run(characters.set(), repetition.min(), repetition.max()));
      }
      return Optional.empty();
    }

    boolean isUnbounded() {
      return max == Repetition.UNBOUNDED;
    }

    /** Whether what the other run may take or leave can as well be taken by this one. */
    boolean takesIn(Run other) {
      return isUnbounded() && other.max() > other.min() && set.containsAll(other.set());
    }

    Run shortest() {
      return new Run(set, min, min);
    }

    RegexNode toExpression() {
      return RegexNode.repetition(new Characters(set), min, max);
    }
  }

  private Simplifier() {}

  /** An equivalent list of parts of a sequence, joined where possible. */
  static List<RegexNode> simplify(List<RegexNode> parts) {
    List<RegexNode> simplified = new ArrayList<>();
    for (RegexNode part : parts) {
      push(simplified, part);
    }
    return simplified;
  }

  private static void push(List<RegexNode> simplified, RegexNode part) {
    int last = simplified.size() - 1;
    Optional<Run> before = last < 0 ? Optional.empty() : Run.of(simplified.get(last));
    Optional<Run> after = Run.of(part);
    if (before.isEmpty() || after.isEmpty()) {
      simplified.add(part);
      return;
    }
    List<Run> joined = join(before.get(), after.get());
    simplified.remove(last);
    if (joined.size() == 1) {
      push(simplified, joined.get(0).toExpression());
    } else {
      joined.forEach(run -> simplified.add(run.toExpression()));
    }
  }

  private static List<Run> join(Run one, Run other) {
    if (one.set().equals(other.set()) && (one.max() > 1 || other.max() > 1)) {
      return sum(one, other);
    }
    if (other.takesIn(one)) {
      return one.min() == 0 ? List.of(other) : List.of(one.shortest(), other);
    }
    if (one.takesIn(other)) {
      return other.min() == 0 ? List.of(one) : List.of(one, other.shortest());
    }
    return List.of(one, other);
  }

  private static List<Run> sum(Run one, Run other) {
    boolean unbounded = one.isUnbounded() || other.isUnbounded();
    long min = (long) one.min() + other.min();
    long max = unbounded ? Repetition.UNBOUNDED : (long) one.max() + other.max();
    if (min >= Repetition.UNBOUNDED || (!unbounded && max >= Repetition.UNBOUNDED)) {
      return List.of(one, other);
    }
    return List.of(new Run(one.set(), (int) min, (int) max));
  }
}
