package dev.endpointdsl.checker.constant;

import com.sun.source.tree.Tree;
import java.util.Optional;

/** Java's operators on constants. An operation whose result is not a constant returns empty. */
final class ConstantArithmetic {

  private ConstantArithmetic() {}

  static Optional<Object> unary(Tree.Kind operator, Object operand) {
    if (operand instanceof Boolean flag) {
      return operator == Tree.Kind.LOGICAL_COMPLEMENT ? Optional.of(!flag) : Optional.empty();
    }
    return switch (operator) {
      case UNARY_PLUS -> numbers(Tree.Kind.PLUS, 0, operand);
      case UNARY_MINUS -> negated(operand);
      case BITWISE_COMPLEMENT -> numbers(Tree.Kind.XOR, -1, operand);
      default -> Optional.empty();
    };
  }

  /** Multiplies by -1, since a subtraction from 0 would lose the sign of a zero. */
  private static Optional<Object> negated(Object operand) {
    return numbers(Tree.Kind.MULTIPLY, -1, operand);
  }

  static Optional<Object> binary(Tree.Kind operator, Object left, Object right) {
    if (left instanceof String || right instanceof String) {
      return strings(operator, left, right);
    }
    return left instanceof Boolean a && right instanceof Boolean b
        ? flags(operator, a, b)
        : numbers(operator, left, right);
  }

  private static Optional<Object> strings(Tree.Kind operator, Object left, Object right) {
    return operator == Tree.Kind.PLUS && isConcatenable(left) && isConcatenable(right)
        ? Optional.of(left.toString() + right)
        : Optional.empty();
  }

  /** An enum constant prints what its {@code toString()} returns, which is not a constant. */
  private static boolean isConcatenable(Object value) {
    return !(value instanceof EnumConstant);
  }

  private static Optional<Object> flags(Tree.Kind operator, boolean a, boolean b) {
    return switch (operator) {
      case CONDITIONAL_AND, AND -> Optional.of(a && b);
      case CONDITIONAL_OR, OR -> Optional.of(a || b);
      case XOR, NOT_EQUAL_TO -> Optional.of(a != b);
      case EQUAL_TO -> Optional.of(a == b);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> numbers(Tree.Kind operator, Object left, Object right) {
    Number a = Numbers.number(left);
    Number b = Numbers.number(right);
    return a == null || b == null ? Optional.empty() : promoted(operator, a, b);
  }

  /** Computes in the wider type, at least {@code int}; a shift in the type of its left operand. */
  private static Optional<Object> promoted(Tree.Kind operator, Number a, Number b) {
    if (isShift(operator)) {
      return shifted(operator, a, b);
    }
    if (a instanceof Double || b instanceof Double) {
      return doubles(operator, a.doubleValue(), b.doubleValue());
    }
    if (a instanceof Float || b instanceof Float) {
      return floats(operator, a.floatValue(), b.floatValue());
    }
    return a instanceof Long || b instanceof Long
        ? longs(operator, a.longValue(), b.longValue())
        : ints(operator, a.intValue(), b.intValue());
  }

  private static boolean isShift(Tree.Kind operator) {
    return switch (operator) {
      case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> true;
      default -> false;
    };
  }

  private static Optional<Object> shifted(Tree.Kind operator, Number a, Number b) {
    if (!Numbers.isWhole(a) || !Numbers.isWhole(b)) {
      return Optional.empty();
    }
    return a instanceof Long
        ? longs(operator, a.longValue(), b.longValue())
        : ints(operator, a.intValue(), (int) b.longValue());
  }

  private static Optional<Object> doubles(Tree.Kind operator, double a, double b) {
    return switch (operator) {
      case PLUS -> Optional.of(a + b);
      case MINUS -> Optional.of(a - b);
      case MULTIPLY -> Optional.of(a * b);
      case DIVIDE -> Optional.of(a / b);
      case REMAINDER -> Optional.of(a % b);
      default -> compared(operator, a == b, a < b, a > b);
    };
  }

  private static Optional<Object> floats(Tree.Kind operator, float a, float b) {
    return switch (operator) {
      case PLUS -> Optional.of(a + b);
      case MINUS -> Optional.of(a - b);
      case MULTIPLY -> Optional.of(a * b);
      case DIVIDE -> Optional.of(a / b);
      case REMAINDER -> Optional.of(a % b);
      default -> compared(operator, a == b, a < b, a > b);
    };
  }

  private static Optional<Object> longs(Tree.Kind operator, long a, long b) {
    return switch (operator) {
      case PLUS -> Optional.of(a + b);
      case MINUS -> Optional.of(a - b);
      case MULTIPLY -> Optional.of(a * b);
      case DIVIDE -> b == 0 ? Optional.empty() : Optional.of(a / b);
      case REMAINDER -> b == 0 ? Optional.empty() : Optional.of(a % b);
      case AND -> Optional.of(a & b);
      case OR -> Optional.of(a | b);
      case XOR -> Optional.of(a ^ b);
      case LEFT_SHIFT -> Optional.of(a << b);
      case RIGHT_SHIFT -> Optional.of(a >> b);
      case UNSIGNED_RIGHT_SHIFT -> Optional.of(a >>> b);
      default -> compared(operator, a == b, a < b, a > b);
    };
  }

  private static Optional<Object> ints(Tree.Kind operator, int a, int b) {
    return switch (operator) {
      case LEFT_SHIFT -> Optional.of(a << b);
      case RIGHT_SHIFT -> Optional.of(a >> b);
      case UNSIGNED_RIGHT_SHIFT -> Optional.of(a >>> b);
      default -> longs(operator, a, b).map(ConstantArithmetic::narrowed);
    };
  }

  /** The low 32 bits of a result in {@code long} are the result in {@code int}. */
  private static Object narrowed(Object result) {
    return result instanceof Long value ? (Object) value.intValue() : result;
  }

  private static Optional<Object> compared(
      Tree.Kind operator, boolean equal, boolean less, boolean greater) {
    return switch (operator) {
      case EQUAL_TO -> Optional.of(equal);
      case NOT_EQUAL_TO -> Optional.of(!equal);
      case LESS_THAN -> Optional.of(less);
      case LESS_THAN_EQUAL -> Optional.of(less || equal);
      case GREATER_THAN -> Optional.of(greater);
      case GREATER_THAN_EQUAL -> Optional.of(greater || equal);
      default -> Optional.empty();
    };
  }
}
