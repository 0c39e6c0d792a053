package dev.endpointdsl.codegen.emit.check;

import com.palantir.javapoet.CodeBlock;
import dev.endpointdsl.codegen.emit.common.JavaLiterals;
import dev.endpointdsl.codegen.model.Constraints.Bounds;

/** Java conditions that hold when a bound is broken. */
final class Conditions {

  private Conditions() {}

  /** A count outside its bounds; empty when no count is. */
  static CodeBlock outside(CodeBlock count, Bounds bounds) {
    boolean low = bounds.min() > 0;
    boolean high = bounds.max() < Long.MAX_VALUE;
    if (low && high) {
      return CodeBlock.of(
          "$1L < $2L || $1L > $3L",
          count,
          JavaLiterals.ofLong(bounds.min()),
          JavaLiterals.ofLong(bounds.max()));
    }
    if (low) {
      return CodeBlock.of("$L < $L", count, JavaLiterals.ofLong(bounds.min()));
    }
    return high
        ? CodeBlock.of("$L > $L", count, JavaLiterals.ofLong(bounds.max()))
        : CodeBlock.builder().build();
  }

  /** The upper bound as an argument. */
  static CodeBlock max(Bounds bounds) {
    return bounds.max() == Long.MAX_VALUE
        ? CodeBlock.of("$T.MAX_VALUE", Long.class)
        : CodeBlock.of("$L", JavaLiterals.ofLong(bounds.max()));
  }
}
