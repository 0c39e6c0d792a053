package dev.endpointdsl.codegen.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a value must satisfy, from the model's traits.
 *
 * @param range bounds of a number
 * @param length bounds of a text's length in code points, of a blob's in bytes
 * @param size bounds of the number of elements of a list or entries of a map
 * @param pattern what a text must match
 * @param allowedValues the only numbers allowed, ascending; empty when every number is
 * @param allowedValuesRule the rule that these stand for, by its constant, if it is not a general
 *     one
 * @param uniqueItems whether the elements of a list must differ
 * @param unit what the number counts
 */
public record Constraints(
    Optional<Range> range,
    Optional<Bounds> length,
    Optional<Bounds> size,
    Optional<Pattern> pattern,
    List<Long> allowedValues,
    Optional<String> allowedValuesRule,
    boolean uniqueItems,
    Optional<String> unit) {

  /** No constraint at all. */
  public static final Constraints NONE =
      new Constraints(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false,
          Optional.empty());

  public Constraints {
    allowedValues = List.copyOf(allowedValues);
  }

  /** Constraints of which each stands for a general rule. */
  public Constraints(
      Optional<Range> range,
      Optional<Bounds> length,
      Optional<Bounds> size,
      Optional<Pattern> pattern,
      List<Long> allowedValues,
      boolean uniqueItems,
      Optional<String> unit) {
    this(range, length, size, pattern, allowedValues, Optional.empty(), uniqueItems, unit);
  }

  /**
   * Bounds of a number, both inclusive.
   *
   * @param min empty when there is no lower bound
   * @param max empty when there is no upper bound
   */
  public record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) {}

  /**
   * Bounds of a length or a count, both inclusive.
   *
   * @param min 0 when there is no lower bound
   * @param max {@link Long#MAX_VALUE} when there is no upper bound
   */
  public record Bounds(long min, long max) {}

  /**
   * What a text must match.
   *
   * @param regex the expression; when whole, without the anchors
   * @param whole whether all of the text has to match (the model's expression is anchored at both
   *     ends), or whether a match anywhere will do
   */
  public record Pattern(String regex, boolean whole) {}
}
