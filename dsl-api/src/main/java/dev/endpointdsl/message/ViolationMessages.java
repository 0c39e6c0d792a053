package dev.endpointdsl.message;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Builds the messages of violations, so that the compile-time checker and the checks of a built
 * configuration report the same. An empty value is sensitive, and is not shown.
 */
public final class ViolationMessages {

  private static final String SENSITIVE = "the value (not shown)";
  private static final String SENSITIVE_NUMBER = "a value that is not shown";

  /** A number with more digits is written with an exponent. */
  private static final int MAX_DIGITS = 24;

  private ViolationMessages() {}

  /** Describes a required member that is not set. */
  public static String missing() {
    return "is required and was not set";
  }

  /**
   * Describes a number that is out of its bounds, of which at least one is given.
   *
   * @param value the number
   * @param min the lower bound, inclusive
   * @param max the upper bound, inclusive
   * @param unit the unit of all three; may be empty
   */
  public static String range(
      Optional<Number> value, Optional<BigDecimal> min, Optional<BigDecimal> max, String unit) {
    return shown(value) + bounds(min, max) + in(unit);
  }

  private static String bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    if (min.isEmpty()) {
      return " is more than " + digits(max.orElseThrow());
    }
    if (max.isEmpty()) {
      return " is less than " + digits(min.get());
    }
    return min.equals(max)
        ? " is not " + digits(max.get())
        : " is not between " + digits(min.get()) + " and " + digits(max.get());
  }

  private static String in(String unit) {
    return unit.isEmpty() ? "" : " (" + unit + ")";
  }

  /** Returns a number in decimal notation, with an exponent if it would be very long. */
  public static String digits(BigDecimal number) {
    String plain = number.toPlainString();
    return plain.length() <= MAX_DIGITS ? plain : number.stripTrailingZeros().toString();
  }

  /**
   * Describes a number that is not one of the allowed ones.
   *
   * @param value the number
   * @param allowed the allowed numbers
   * @param unit the unit of all of them; may be empty
   */
  public static String notAllowed(Optional<Number> value, List<Long> allowed, String unit) {
    String all = allowed.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return shown(value) + " is not one of " + all + in(unit);
  }

  /** Describes NaN or an infinity, which was set or is what a number became. */
  public static String notFinite(double value) {
    return Double.isNaN(value)
        ? "NaN is not a number (a number too close to 0 for its type becomes NaN)"
        : value + " is not finite (a number too large for its type becomes infinite)";
  }

  /**
   * Describes a string that does not match its pattern. The string is quoted and, if it is long,
   * shortened; a common typo is named.
   */
  public static String pattern(Optional<String> value, String pattern) {
    return shown(value)
        + " does not match "
        + pattern
        + value.map(string -> PatternHints.hint(string, pattern)).orElse("");
  }

  /** Describes a string that is not one of the known ones, with those that are similar. */
  public static String unknownValue(Optional<String> value, Collection<String> known) {
    return shown(value)
        + " is not a value this model knows"
        + value.map(string -> SpellingSuggestions.suggestionOfValue(string, known)).orElse("");
  }

  /** Describes a union without a member. */
  public static String emptyUnion() {
    return "holds no member, or one this model does not know";
  }

  /** Describes an element that equals the one at index {@code first}. */
  public static String repeated(int first) {
    return "repeats the element at index " + first;
  }

  /**
   * Describes a value that another element has, too.
   *
   * @param value the value
   * @param list the list of the other element; empty if it is the same list
   * @param index the index of the other element
   */
  public static String duplicate(Optional<Object> value, String list, int index) {
    String element = list.isEmpty() ? "the element at index " + index : list + "[" + index + "]";
    return shown(value) + " is also that of " + element;
  }

  /** Describes a member that the element at index {@code first} also has, and only one may. */
  public static String setAgain(int first) {
    return "is also set on the element at index " + first + ", and at most one may have it";
  }

  /** Describes a number that is greater than another member's. */
  public static String moreThan(Optional<Number> value, String other, Optional<Number> bound) {
    return value.map(Number::toString).orElse(SENSITIVE_NUMBER)
        + " is more than "
        + other
        + ", which is "
        + bound.map(Number::toString).orElse(SENSITIVE_NUMBER);
  }

  /**
   * Describes two lists that do not have the sizes they need.
   *
   * @param size the size of the list
   * @param other the other list
   * @param otherSize the size of the other list
   * @param needed the sizes that the two need; empty if they must be equal
   */
  public static String sizes(int size, String other, int otherSize, List<Integer> needed) {
    String found = elements(size) + ", and " + other + " " + elements(otherSize);
    return needed.isEmpty() ? found : found + "; there must be " + exactly(needed);
  }

  private static String exactly(List<Integer> sizes) {
    return sizes.get(0).equals(sizes.get(1))
        ? "exactly " + sizes.get(0) + " of each"
        : "exactly " + sizes.get(0) + " and " + sizes.get(1);
  }

  private static String elements(int count) {
    return "has " + counted(count, "element");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /**
   * Describes too few or too many of something.
   *
   * @param count their number
   * @param min the minimum
   * @param max the maximum; {@link Long#MAX_VALUE} for no limit
   * @param noun the name of one of them, {@code character}
   */
  public static String count(int count, long min, long max, String noun) {
    return "has " + counted(count, noun) + ", " + limits(min, max);
  }

  private static String limits(long min, long max) {
    if (max == Long.MAX_VALUE) {
      return "at least " + min + (min == 1 ? " is needed" : " are needed");
    }
    if (min == max) {
      return "exactly " + max + (max == 1 ? " is needed" : " are needed");
    }
    if (min == 0) {
      return "at most " + max + (max == 1 ? " is allowed" : " are allowed");
    }
    return min + " to " + max + " are allowed";
  }

  /** Describes alternatives of which none is set. */
  public static String noneOf(String... alternatives) {
    return "one of " + alternatives(alternatives) + " is needed, and none is set";
  }

  /** Describes a member that another one needs. */
  public static String neededWith(String other) {
    return "is needed with " + other + ", and was not set";
  }

  /** Describes a member that another one excludes. */
  public static String excludedBy(String other) {
    return "cannot be set together with " + other;
  }

  /** Describes a member that is not known to work with another one. */
  public static String unusualWith(String other) {
    return "is not known to work with " + other;
  }

  /** Describes a member whose value is not the one that another member implies. */
  public static String contradicts(String other, String value) {
    return "must be " + value + " with " + other;
  }

  /** Describes a member that is not known to work without one of some others. */
  public static String unusualWithout(String... others) {
    return "is not known to work without " + alternatives(others);
  }

  /** Describes a value that another method sets, set without what that method takes. */
  public static String impliedBy(String value, String method) {
    return value + " needs its settings: call " + method + "(...) instead, which sets it";
  }

  /** Describes a member that the AWS SDK lacks. */
  public static String notInSdk(String wireName, String sdkType) {
    return wireName + " is set, and the AWS SDK's " + sdkType + " lacks it";
  }

  private static String alternatives(String... names) {
    int last = names.length - 1;
    return last == 0
        ? names[0]
        : String.join(", ", List.of(names).subList(0, last)) + " or " + names[last];
  }

  private static String shown(Optional<?> value) {
    if (value.isEmpty()) {
      return SENSITIVE;
    }
    return value.get() instanceof String string ? QuotedText.quote(string) : value.get().toString();
  }
}
