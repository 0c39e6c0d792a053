package dev.endpointdsl.checker.check;

import dev.endpointdsl.ViolationDetails;
import dev.endpointdsl.checker.constant.Numbers;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.message.BoundedRegex;
import dev.endpointdsl.message.CodePoints;
import dev.endpointdsl.support.BuilderSupport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks values against the constraints of their parameter. Does not depend on javac.
 *
 * @param isSensitive whether messages must not show the value
 */
record ValueChecks(boolean isSensitive) {

  /** The length above which strings are not matched, because a match could take too long. */
  private static final int MAX_MATCHED_LENGTH = 10_000;

  /**
   * Returns the problem with the first constraint that a value breaks; {@code null} if it breaks
   * none.
   *
   * @param value a constant, in the type of the parameter
   */
  @Nullable Problem first(List<Constraint.OfValue> constraints, Object value) {
    Object stored = value;
    for (Constraint.OfValue constraint : constraints) {
      stored = stored(constraint, stored);
      Problem problem = check(constraint, stored);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  /** Returns the value as the builder stores it, which may be a float. */
  private static Object stored(Constraint.OfValue constraint, Object value) {
    return constraint instanceof Constraint.Finite finite
            && finite.asFloat()
            && value instanceof Double number
        ? (Object) BuilderSupport.toFloat(number)
        : value;
  }

  private @Nullable Problem check(Constraint.OfValue constraint, Object value) {
    Number number = Numbers.number(value);
    if (number != null) {
      return checkNumber(constraint, number);
    }
    return value instanceof String string ? checkString(constraint, string) : null;
  }

  private @Nullable Problem checkNumber(Constraint.OfValue constraint, Number number) {
    if (constraint instanceof Constraint.AllowedValues allowed) {
      return allowed(allowed, number);
    }
    boolean isRange = constraint instanceof Constraint.Range;
    if ((isRange || constraint instanceof Constraint.Finite) && !isFinite(number)) {
      return Problem.of(ViolationDetails.notFinite(number.doubleValue()));
    }
    return constraint instanceof Constraint.Range range ? range(range, number) : null;
  }

  private static boolean isFinite(Number number) {
    return Numbers.isWhole(number) || Double.isFinite(number.doubleValue());
  }

  private @Nullable Problem checkString(Constraint.OfValue constraint, String string) {
    if (constraint instanceof Constraint.Length length) {
      return length(length, string);
    }
    if (constraint instanceof Constraint.Matches matches) {
      return matches(matches, string);
    }
    return constraint instanceof Constraint.KnownValues known ? known(known, string) : null;
  }

  private @Nullable Problem range(Constraint.Range range, Number number) {
    return isOutside(range, number)
        ? Problem.of(
            new ViolationDetails.OutOfRange(shown(number), range.min(), range.max(), range.unit()))
        : null;
  }

  private <T> Optional<T> shown(T value) {
    return isSensitive ? Optional.empty() : Optional.of(value);
  }

  /**
   * Returns whether a number is outside a range. A double may be stored as a float, and is then
   * compared with the bounds as floats: only a number that is outside in both types is certain to
   * be refused.
   */
  private static boolean isOutside(Constraint.Range range, Number number) {
    if (Numbers.isWhole(number)) {
      BigDecimal value = BigDecimal.valueOf(number.longValue());
      return (range.min().isPresent() && value.compareTo(range.min().get()) < 0)
          || (range.max().isPresent() && value.compareTo(range.max().get()) > 0);
    }
    double value = number.doubleValue();
    float single = number.floatValue();
    return isBelow(range.min(), value, single) || isAbove(range.max(), value, single);
  }

  private static boolean isBelow(Optional<BigDecimal> min, double value, float single) {
    return min.isPresent() && value < min.get().doubleValue() && single < min.get().floatValue();
  }

  private static boolean isAbove(Optional<BigDecimal> max, double value, float single) {
    return max.isPresent() && value > max.get().doubleValue() && single > max.get().floatValue();
  }

  private @Nullable Problem allowed(Constraint.AllowedValues allowed, Number number) {
    if (!Numbers.isWhole(number) || allowed.allowed().contains(number.longValue())) {
      return null;
    }
    return Problem.of(
            new ViolationDetails.NotAllowed(shown(number), allowed.allowed(), allowed.unit()))
        .under(allowed.source());
  }

  private static @Nullable Problem length(Constraint.Length length, String string) {
    return CodePoints.outside(string, length.min(), length.max())
        ? Problem.of(
            new ViolationDetails.WrongLength(
                CodePoints.length(string), length.min(), length.max(), "character"))
        : null;
  }

  private @Nullable Problem matches(Constraint.Matches matches, String string) {
    if (string.length() > MAX_MATCHED_LENGTH || matches.pattern().isEmpty()) {
      return null;
    }
    boolean isMatch =
        BoundedRegex.matches(matches.pattern().get(), string, matches.whole()).orElse(true);
    return isMatch
        ? null
        : Problem.of(new ViolationDetails.PatternMismatch(shown(string), matches.regex()));
  }

  private @Nullable Problem known(Constraint.KnownValues known, String string) {
    return known.wireValues().isEmpty() || known.wireValues().contains(string)
        ? null
        : Problem.of(new ViolationDetails.UnknownValue(shown(string), known.wireValues()));
  }
}
