package dev.endpointdsl.codegen.emit.check;

import dev.endpointdsl.codegen.emit.common.JavaLiterals;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.Constraints.Bounds;

/** The Java conditions that hold if a bound is violated. */
final class Conditions {

  private Conditions() {}

  /** Returns the condition that a count is out of bounds; empty if every count is allowed. */
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

  /** Returns the upper bound as an argument. */
  static CodeBlock max(Bounds bounds) {
    return bounds.max() == Long.MAX_VALUE
        ? CodeBlock.of("$T.MAX_VALUE", Long.class)
        : CodeBlock.of("$L", JavaLiterals.ofLong(bounds.max()));
  }
}
