package dev.endpointdsl.message;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a value, in words: the same from the compiler as from the checks of a built
 * configuration.
 */
public final class ViolationMessages {

  /** Stands for a value that must not be shown. */
  public static final String HIDDEN = "the value (not shown)";

  private ViolationMessages() {}

  /**
   * A number beyond its bounds, of which at least one is given.
   *
   * @param value the number, as it is to be shown
   * @param min the lower bound, inclusive, or {@code null} for none
   * @param max the upper bound, inclusive, or {@code null} for none
   * @param unit what it counts, or empty
   */
  public static String range(
      String value, @Nullable String min, @Nullable String max, String unit) {
    String of = unit.isEmpty() ? "" : " (" + unit + ")";
    if (min == null) {
      return value + " is more than " + max + of;
    }
    if (max == null) {
      return value + " is less than " + min + of;
    }
    if (min.equals(max)) {
      return value + " is not " + min + of;
    }
    return value + " is not between " + min + " and " + max + of;
  }

  /**
   * A number that is none of the allowed ones.
   *
   * @param value the number, as it is to be shown
   * @param allowed the allowed numbers, as they are to be shown
   * @param unit what it counts, or empty
   */
  public static String notAllowed(String value, String allowed, String unit) {
    return value + " is not one of " + allowed + (unit.isEmpty() ? "" : " (" + unit + ")");
  }

  /** NaN or an infinity: what is given, or what became of it. */
  public static String notFinite(double value) {
    return Double.isNaN(value)
        ? "NaN is not a number (a number too close to 0 for its type becomes NaN)"
        : value + " is not finite (a number too large for its type becomes infinite)";
  }

  /**
   * A text that has another form, shown quoted and, if long, shortened; a slip that is often made
   * is named.
   */
  public static String pattern(String value, String pattern) {
    return QuotedText.quote(value)
        + " does not match "
        + pattern
        + PatternHints.hint(value, pattern);
  }

  /** A text of another form that must not be shown. */
  public static String hiddenPattern(String pattern) {
    return HIDDEN + " does not match " + pattern;
  }

  /** An element that equals the one at index {@code first}. */
  public static String repeated(int first) {
    return "repeats the element at index " + first;
  }

  /** A text that is none of the known ones, with those that are near. */
  public static String unknownValue(String value, Collection<String> known) {
    return QuotedText.quote(value)
        + " is not a value this model knows"
        + SpellingSuggestions.suggestionOfValue(value, known);
  }

  /** A text that is none of the known ones and must not be shown. */
  public static String hiddenUnknownValue() {
    return HIDDEN + " is not a value this model knows";
  }

  /** A number that is greater than another member's, both in decimal notation. */
  public static String moreThan(String value, String other, String bound) {
    return value + " is more than " + other + ", which is " + bound;
  }

  /** A value, as it is to be shown, that the element at index {@code first} has already. */
  public static String repeatedMember(String value, int first) {
    return value + " is also that of the element at index " + first;
  }

  /** A value, as it is to be shown, that the element at an index of another list has. */
  public static String memberOfOther(String value, String other, int index) {
    return value + " is also that of " + other + "[" + index + "]";
  }

  /** A member that the element at index {@code first} has too, and only one may have. */
  public static String setAgain(int first) {
    return "is also set on the element at index " + first + ", and at most one may have it";
  }

  /** Two lists that have to be equally long. */
  public static String sizeDiffers(int size, String other, int otherSize) {
    return elements(size) + ", and " + other + " " + elements(otherSize);
  }

  /** The sizes that two lists have to have. */
  public static String sizes(int size, int otherSize) {
    return size == otherSize
        ? "exactly " + size + " of each"
        : "exactly " + size + " and " + otherSize;
  }

  /** Two lists that need sizes of their own, which are told in words. */
  public static String sizesDiffer(String sizes, int size, String other, int otherSize) {
    return sizeDiffers(size, other, otherSize) + "; there have to be " + sizes;
  }

  /** A value that another method sets, given without what that method takes. */
  public static String impliedBy(String value, String method) {
    return value + " needs its settings: call " + method + "(...) in place of this, which sets it";
  }

  private static String elements(int count) {
    return "has " + count + " element" + (count == 1 ? "" : "s");
  }

  /**
   * Too few or too many of something.
   *
   * @param count how many there are
   * @param min the least allowed
   * @param max the most allowed, or {@link Long#MAX_VALUE} for no limit
   * @param noun what one of them is called, {@code "character"}
   */
  public static String count(int count, long min, long max, String noun) {
    return "has " + count + " " + noun + (count == 1 ? "" : "s") + ", " + bounds(min, max);
  }

  private static String bounds(long min, long max) {
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
}
