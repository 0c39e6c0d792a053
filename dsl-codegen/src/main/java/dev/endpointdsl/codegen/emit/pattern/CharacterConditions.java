package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.pattern.CodePointSet;
import dev.endpointdsl.codegen.pattern.CodePointSet.Interval;
import java.util.List;

/** The comparisons that check whether {@code c} is in a set of code points. */
final class CharacterConditions {

  private CharacterConditions() {}

  /** Returns the number of ranges to compare, of the set or of its complement. */
  static int cost(CodePointSet plain) {
    return Math.min(plain.ranges().size(), plain.complement().ranges().size());
  }

  /** Returns comparisons with the bounds of a plain set's ranges, or of the ranges between them. */
  static CodeBlock compare(CodePointSet plain) {
    List<Interval> in = plain.ranges();
    List<Interval> out = plain.complement().ranges();
    if (in.isEmpty() || out.isEmpty()) {
      return CodeBlock.of(in.isEmpty() ? "false" : "true");
    }
    return in.size() <= out.size()
        ? in.stream().map(r -> inside(r, in.size() > 1)).collect(CodeBlock.joining(" || "))
        : out.stream().map(r -> outside(r, out.size() > 1)).collect(CodeBlock.joining(" && "));
  }

  private static CodeBlock inside(Interval range, boolean nested) {
    String first = CharacterLiterals.literal(range.first());
    String last = CharacterLiterals.literal(range.last());
    if (range.first() == range.last()) {
      return CodeBlock.of("c == $L", first);
    }
    if (range.first() == 0) {
      return CodeBlock.of("c <= $L", last);
    }
    if (range.last() == Character.MAX_CODE_POINT) {
      return CodeBlock.of("c >= $L", first);
    }
    return CodeBlock.of(nested ? "(c >= $L && c <= $L)" : "c >= $L && c <= $L", first, last);
  }

  private static CodeBlock outside(Interval range, boolean nested) {
    String first = CharacterLiterals.literal(range.first());
    String last = CharacterLiterals.literal(range.last());
    if (range.first() == range.last()) {
      return CodeBlock.of("c != $L", first);
    }
    if (range.first() == 0) {
      return CodeBlock.of("c > $L", last);
    }
    if (range.last() == Character.MAX_CODE_POINT) {
      return CodeBlock.of("c < $L", first);
    }
    return CodeBlock.of(nested ? "(c < $L || c > $L)" : "c < $L || c > $L", first, last);
  }
}
