package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.RegexNode.Characters;
import dev.endpointdsl.codegen.pattern.RegexNode.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges adjacent runs of characters where one absorbs the other: {@code /?[a-z/]+} becomes {@code
 * [a-z/]+}, and {@code [a-z]*.*} becomes {@code .*}.
 */
final class Simplifier {

  /** A repetition of between {@code min} and {@code max} characters of a set. */
  private record CharacterRun(CodePointSet set, int min, int max) {

    static Optional<CharacterRun> of(RegexNode part) {
      if (part instanceof Characters characters) {
        return Optional.of(new CharacterRun(characters.set(), 1, 1));
      }
      if (part instanceof Repetition repetition
          && repetition.body() instanceof Characters characters) {
        return Optional.of(new CharacterRun(characters.set(), repetition.min(), repetition.max()));
      }
      return Optional.empty();
    }

    boolean isUnbounded() {
      return max == Repetition.UNBOUNDED;
    }

    /** Checks whether this run matches all that the other can match beyond its minimum. */
    boolean absorbs(CharacterRun other) {
      return isUnbounded() && other.max() > other.min() && set.containsAll(other.set());
    }

    CharacterRun shortest() {
      return new CharacterRun(set, min, min);
    }

    RegexNode toNode() {
      return RegexNode.repetition(new Characters(set), min, max);
    }
  }

  private Simplifier() {}

  /** Returns an equivalent list of the parts of a sequence, merged where possible. */
  static List<RegexNode> simplify(List<RegexNode> parts) {
    List<RegexNode> simplified = new ArrayList<>();
    for (RegexNode part : parts) {
      push(simplified, part);
    }
    return simplified;
  }

  private static void push(List<RegexNode> simplified, RegexNode part) {
    int last = simplified.size() - 1;
    Optional<CharacterRun> before =
        last < 0 ? Optional.empty() : CharacterRun.of(simplified.get(last));
    Optional<CharacterRun> after = CharacterRun.of(part);
    if (before.isEmpty() || after.isEmpty()) {
      simplified.add(part);
      return;
    }
    List<CharacterRun> merged = merge(before.get(), after.get());
    simplified.remove(last);
    if (merged.size() == 1) {
      push(simplified, merged.get(0).toNode());
    } else {
      merged.forEach(run -> simplified.add(run.toNode()));
    }
  }

  private static List<CharacterRun> merge(CharacterRun one, CharacterRun other) {
    if (one.set().equals(other.set()) && (one.max() > 1 || other.max() > 1)) {
      return sum(one, other);
    }
    if (other.absorbs(one)) {
      return one.min() == 0 ? List.of(other) : List.of(one.shortest(), other);
    }
    if (one.absorbs(other)) {
      return other.min() == 0 ? List.of(one) : List.of(one, other.shortest());
    }
    return List.of(one, other);
  }

  private static List<CharacterRun> sum(CharacterRun one, CharacterRun other) {
    boolean unbounded = one.isUnbounded() || other.isUnbounded();
    long min = (long) one.min() + other.min();
    long max = unbounded ? Repetition.UNBOUNDED : (long) one.max() + other.max();
    if (min >= Repetition.UNBOUNDED || (!unbounded && max >= Repetition.UNBOUNDED)) {
      return List.of(one, other);
    }
    return List.of(new CharacterRun(one.set(), (int) min, (int) max));
  }
}
