package dev.endpointdsl.codegen.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The constraints of a value, from the model's traits.
 *
 * @param range the bounds of a number
 * @param length the bounds of the length of a string in code points or of a blob in bytes
 * @param size the bounds of the number of elements of a list or entries of a map
 * @param pattern the pattern that a string must match
 * @param allowedValues the only allowed numbers, ascending; empty if all numbers are allowed
 * @param allowedValuesRule the constant of the rule for these; empty for the general rule
 * @param uniqueItems whether the elements of a list must differ
 * @param unit the unit of a number
 */
public record Constraints(
    Optional<Range> range,
    Optional<Bounds> length,
    Optional<Bounds> size,
    Optional<RegexPattern> pattern,
    List<Long> allowedValues,
    Optional<String> allowedValuesRule,
    boolean uniqueItems,
    Optional<String> unit) {

  /** No constraints. */
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

  /** Creates constraints with the general rules. */
  public Constraints(
      Optional<Range> range,
      Optional<Bounds> length,
      Optional<Bounds> size,
      Optional<RegexPattern> pattern,
      List<Long> allowedValues,
      boolean uniqueItems,
      Optional<String> unit) {
    this(range, length, size, pattern, allowedValues, Optional.empty(), uniqueItems, unit);
  }

  /**
   * The bounds of a number.
   *
   * @param min the minimum; empty for no lower bound
   * @param max the maximum; empty for no upper bound
   */
  public record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) {}

  /**
   * The bounds of a length or a size.
   *
   * @param min the minimum; 0 for no lower bound
   * @param max the maximum; {@link Long#MAX_VALUE} for no upper bound
   */
  public record Bounds(long min, long max) {}

  /**
   * The pattern of a string.
   *
   * @param name the lower camel name of the shape that declares it: {@code entityName}; if a member
   *     declares it, those of its structure and itself: {@code tagKey}
   * @param regex the expression; when whole, without the anchors
   * @param whole whether all of the string must match, because the model's expression is anchored
   *     at both ends, or a match anywhere is enough
   */
  public record RegexPattern(String name, String regex, boolean whole) {}
}
