package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceScalar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** HCL's operators on values that are known. */
final class Operators {

  private static final int MAX_DIGITS = 1_000;

  private Operators() {}

  /** Applies an operator; empty if it does not take the values. */
  static Optional<SourceNode> apply(
      String operator, SourceNode left, SourceNode right, SourceLocation location) {
    return switch (operator) {
      case "==", "!=" ->
          equal(left, right).map(same -> Values.bool(same == operator.equals("=="), location));
      case "&&", "||" -> logic(operator.equals("&&"), left, right, location);
      default -> {
        Optional<BigDecimal> a = Values.number(left).filter(Operators::isSmall);
        Optional<BigDecimal> b = Values.number(right).filter(Operators::isSmall);
        yield a.isPresent() && b.isPresent()
            ? arithmetic(operator, a.get(), b.get(), location)
            : Optional.empty();
      }
    };
  }

  private static boolean isSmall(BigDecimal number) {
    return number.precision() < MAX_DIGITS && Math.abs(number.scale()) < MAX_DIGITS;
  }

  private static Optional<Boolean> equal(SourceNode left, SourceNode right) {
    if (left.isNull() || right.isNull()) {
      return Optional.of(left.isNull() && right.isNull());
    }
    if (!(left instanceof SourceScalar a) || !(right instanceof SourceScalar b)) {
      return Optional.empty();
    }
    if (a.kind() != b.kind()) {
      return Optional.of(false);
    }
    return Optional.of(Values.string(a).equals(Values.string(b)));
  }

  private static Optional<SourceNode> logic(
      boolean and, SourceNode left, SourceNode right, SourceLocation location) {
    Optional<Boolean> a = Values.truth(left);
    Optional<Boolean> b = Values.truth(right);
    return a.isPresent() && b.isPresent()
        ? Optional.of(Values.bool(and ? a.get() && b.get() : a.get() || b.get(), location))
        : Optional.empty();
  }

  private static Optional<SourceNode> arithmetic(
      String operator, BigDecimal a, BigDecimal b, SourceLocation location) {
    boolean division = operator.equals("/") || operator.equals("%");
    if (division && b.signum() == 0) {
      return Optional.empty();
    }
    int order = a.compareTo(b);
    return Optional.of(
        switch (operator) {
          case "<" -> Values.bool(order < 0, location);
          case ">" -> Values.bool(order > 0, location);
          case "<=" -> Values.bool(order <= 0, location);
          case ">=" -> Values.bool(order >= 0, location);
          case "+" -> Values.number(a.add(b), location);
          case "-" -> Values.number(a.subtract(b), location);
          case "*" -> Values.number(a.multiply(b), location);
          case "/" -> Values.number(a.divide(b, MathContext.DECIMAL128), location);
          default -> Values.number(a.remainder(b), location);
        });
  }
}
