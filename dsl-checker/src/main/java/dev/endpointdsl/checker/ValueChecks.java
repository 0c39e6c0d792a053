package dev.endpointdsl.checker;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.support.Problems;
import dev.endpointdsl.support.Regexes;
import dev.endpointdsl.support.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a value keeps a constraint. Nothing here knows of javac. */
final class ValueChecks {

  /** A longer text without a bound is not worth the time a match may take. */
  private static final int LONGEST = 10_000;

  private ValueChecks() {}

  /**
   * What is wrong with a value.
   *
   * @param constraint one of those a parameter has
   * @param value a constant, in the type of the parameter
   * @return empty when nothing is, or when the constraint is none of such values
   */
  static Optional<Problem> of(Constraint.OfValue constraint, Object value) {
    if (constraint instanceof Constraint.Range range) {
      return value instanceof Number number ? range(range, number) : Optional.empty();
    }
    if (constraint instanceof Constraint.AllowedValues allowed) {
      return value instanceof Number number ? allowed(allowed, number) : Optional.empty();
    }
    return value instanceof String text ? ofText(constraint, text) : Optional.empty();
  }

  private static Optional<Problem> ofText(Constraint.OfValue constraint, String text) {
    if (constraint instanceof Constraint.Length length) {
      return length(length, text);
    }
    if (constraint instanceof Constraint.Matches matches) {
      return matches(matches, text);
    }
    return constraint instanceof Constraint.KnownValues known
        ? known(known, text)
        : Optional.empty();
  }

  private static Optional<Problem> range(Constraint.Range range, Number number) {
    if (!Numbers.isWhole(number) && !Double.isFinite(number.doubleValue())) {
      return Optional.of(
          Problem.of("NotFinite", ShapeRule.NOT_FINITE, Problems.notFinite(number.doubleValue())));
    }
    return isOutside(range, number)
        ? Optional.of(
            Problem.range(
                Problems.range(
                    number.toString(),
                    range.min().map(BigDecimal::toPlainString).orElse(null),
                    range.max().map(BigDecimal::toPlainString).orElse(null),
                    range.unit())))
        : Optional.empty();
  }

  /**
   * A double may become a float, and a bound with it: only what is outside as both is certain to be
   * refused.
   */
  private static boolean isOutside(Constraint.Range range, Number number) {
    if (Numbers.isWhole(number)) {
      BigDecimal value = BigDecimal.valueOf(number.longValue());
      return range.min().filter(min -> value.compareTo(min) < 0).isPresent()
          || range.max().filter(max -> value.compareTo(max) > 0).isPresent();
    }
    double value = number.doubleValue();
    float single = number.floatValue();
    return range.min().filter(m -> value < m.doubleValue() && single < m.floatValue()).isPresent()
        || range.max().filter(m -> value > m.doubleValue() && single > m.floatValue()).isPresent();
  }

  private static Optional<Problem> allowed(Constraint.AllowedValues allowed, Number number) {
    if (!Numbers.isWhole(number) || allowed.allowed().contains(number.longValue())) {
      return Optional.empty();
    }
    String all = allowed.allowed().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Optional.of(
        Problem.of(
                "AllowedValue",
                ShapeRule.ALLOWED_VALUE,
                Problems.notAllowed(number.toString(), all, allowed.unit()))
            .under(allowed.source()));
  }

  private static Optional<Problem> length(Constraint.Length length, String text) {
    return Texts.outside(text, length.min(), length.max())
        ? Optional.of(
            Problem.of(
                "Length",
                ShapeRule.LENGTH,
                Problems.count(Texts.length(text), length.min(), length.max(), "character")))
        : Optional.empty();
  }

  private static Optional<Problem> matches(Constraint.Matches matches, String text) {
    boolean refused =
        text.length() <= LONGEST
            && matches
                .pattern()
                .flatMap(pattern -> Regexes.matches(pattern, text, matches.whole()))
                .filter(matched -> !matched)
                .isPresent();
    return refused
        ? Optional.of(
            Problem.of("Pattern", ShapeRule.PATTERN, Problems.pattern(text, matches.regex())))
        : Optional.empty();
  }

  private static Optional<Problem> known(Constraint.KnownValues known, String text) {
    return known.texts().isEmpty() || known.texts().contains(text)
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                "UnknownValue",
                ShapeRule.UNKNOWN_VALUE,
                Problems.unknownValue(text, known.texts())));
  }
}
