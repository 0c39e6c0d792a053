package dev.endpointdsl.checker.check;

import dev.endpointdsl.ViolationDetails;
import dev.endpointdsl.checker.constant.Numbers;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.constraint.Problem;
import dev.endpointdsl.message.BoundedRegex;
import dev.endpointdsl.message.CodePoints;
import dev.endpointdsl.support.BuilderSupport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value keeps the constraints of its parameter. Nothing here knows of javac.
 *
 * @param hidden whether messages must not show the value
 */
record ValueChecks(boolean hidden) {

  /** A longer text without a bound is not worth the time a match may take. */
  private static final int LONGEST = 10_000;

  /**
   * What is wrong with a value, by the first constraint it breaks; {@code null} when it breaks
   * none.
   *
   * @param value a constant, in the type of the parameter
   */
  @Nullable Problem first(List<Constraint.OfValue> constraints, Object value) {
    Object kept = value;
    for (Constraint.OfValue constraint : constraints) {
      kept = kept(constraint, kept);
      Problem problem = of(constraint, kept);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  /** What becomes of a number that is kept as a float. */
  private static Object kept(Constraint.OfValue constraint, Object value) {
    return constraint instanceof Constraint.Finite finite
            && finite.asFloat()
            && value instanceof Double number
        ? (Object) BuilderSupport.toFloat(number)
        : value;
  }

  private @Nullable Problem of(Constraint.OfValue constraint, Object value) {
    Number number = Numbers.number(value);
    if (number != null) {
      return ofNumber(constraint, number);
    }
    return value instanceof String text ? ofText(constraint, text) : null;
  }

  private @Nullable Problem ofNumber(Constraint.OfValue constraint, Number number) {
    if (constraint instanceof Constraint.AllowedValues allowed) {
      return allowed(allowed, number);
    }
    boolean bounded = constraint instanceof Constraint.Range;
    if ((bounded || constraint instanceof Constraint.Finite) && !isFinite(number)) {
      return Problem.of(ViolationDetails.notFinite(number.doubleValue()));
    }
    return constraint instanceof Constraint.Range range ? range(range, number) : null;
  }

  private static boolean isFinite(Number number) {
    return Numbers.isWhole(number) || Double.isFinite(number.doubleValue());
  }

  private @Nullable Problem ofText(Constraint.OfValue constraint, String text) {
    if (constraint instanceof Constraint.Length length) {
      return length(length, text);
    }
    if (constraint instanceof Constraint.Matches matches) {
      return matches(matches, text);
    }
    return constraint instanceof Constraint.KnownValues known ? known(known, text) : null;
  }

  private @Nullable Problem range(Constraint.Range range, Number number) {
    return isOutside(range, number)
        ? Problem.of(
            new ViolationDetails.OutOfRange(shown(number), range.min(), range.max(), range.unit()))
        : null;
  }

  private <T> Optional<T> shown(T value) {
    return hidden ? Optional.empty() : Optional.of(value);
  }

  /**
   * A double may become a float, and a bound with it: only what is outside as both is certain to be
   * refused.
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

  private static @Nullable Problem length(Constraint.Length length, String text) {
    return CodePoints.outside(text, length.min(), length.max())
        ? Problem.of(
            new ViolationDetails.WrongLength(
                CodePoints.length(text), length.min(), length.max(), "character"))
        : null;
  }

  private @Nullable Problem matches(Constraint.Matches matches, String text) {
    if (text.length() > LONGEST || matches.pattern().isEmpty()) {
      return null;
    }
    boolean allowed =
        BoundedRegex.matches(matches.pattern().get(), text, matches.whole()).orElse(true);
    return allowed
        ? null
        : Problem.of(new ViolationDetails.PatternMismatch(shown(text), matches.regex()));
  }

  private @Nullable Problem known(Constraint.KnownValues known, String text) {
    return known.wireValues().isEmpty() || known.wireValues().contains(text)
        ? null
        : Problem.of(new ViolationDetails.UnknownValue(shown(text), known.wireValues()));
  }
}
