package dev.endpointdsl;

import dev.endpointdsl.message.ViolationMessages;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The facts about a violation that its message is built from, so that programs need not parse the
 * message. Values of sensitive members are absent.
 *
 * <p>The rules and kinds that are decided here hold for the checks of built values and for the
 * compile-time checker alike.
 */
public sealed interface ViolationDetails {

  /** Returns the broken rule, unless the model names another one instead. */
  Rule rule();

  /** Returns the problem, with value and limit, on one line; it is built anew each time. */
  String message();

  /**
   * Returns the name of the kind of violation, {@code AllowedValue}, which the compile-time checker
   * prints and {@code @SuppressWarnings} takes. The default is the rule's id in camel case.
   */
  default String kind() {
    StringBuilder kind = new StringBuilder();
    boolean first = true;
    for (char c : rule().id().toCharArray()) {
      if (c != '_') {
        kind.append(first ? c : Character.toLowerCase(c));
      }
      first = c == '_';
    }
    return kind.toString();
  }

  /** A required member is not set. */
  record Missing() implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.REQUIRED;
    }

    @Override
    public String message() {
      return ViolationMessages.missing();
    }
  }

  /**
   * A number is out of its bounds, of which at least one is given.
   *
   * @param value the number; empty if it is sensitive
   * @param min the lower bound, inclusive
   * @param max the upper bound, inclusive
   * @param unit the unit of all three; may be empty
   */
  record OutOfRange(
      Optional<Number> value, Optional<BigDecimal> min, Optional<BigDecimal> max, String unit)
      implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.RANGE;
    }

    @Override
    public String message() {
      return ViolationMessages.range(value, min, max, unit);
    }
  }

  /**
   * A number is not one of the few allowed ones.
   *
   * @param value the number; empty if it is sensitive
   * @param allowed the allowed numbers
   * @param unit the unit of all of them; may be empty
   */
  record NotAllowed(Optional<Number> value, List<Long> allowed, String unit)
      implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.ALLOWED_VALUE;
    }

    @Override
    public String message() {
      return ViolationMessages.notAllowed(value, allowed, unit);
    }
  }

  /**
   * A string or blob is too short or too long.
   *
   * @param length its length
   * @param min the minimum length
   * @param max the maximum length; {@link Long#MAX_VALUE} for no limit
   * @param unit the unit of all three: {@code character}, which is a code point, or {@code byte}
   */
  record WrongLength(int length, long min, long max, String unit) implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.LENGTH;
    }

    @Override
    public String message() {
      return ViolationMessages.count(length, min, max, unit);
    }
  }

  /**
   * A list or map has too few or too many elements.
   *
   * @param size the number of its elements or entries
   * @param min the minimum
   * @param max the maximum; {@link Long#MAX_VALUE} for no limit
   */
  record WrongSize(int size, long min, long max) implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.SIZE;
    }

    @Override
    public String message() {
      return ViolationMessages.count(size, min, max, "element");
    }
  }

  /**
   * A string does not match its pattern.
   *
   * @param value the string; empty if it is sensitive
   * @param pattern the pattern, as in the model
   */
  record PatternMismatch(Optional<String> value, String pattern) implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.PATTERN;
    }

    @Override
    public String message() {
      return ViolationMessages.pattern(value, pattern);
    }
  }

  /**
   * A string is not one of the values that the model knows for its enum.
   *
   * @param value the string; empty if it is sensitive
   * @param known the known values
   */
  record UnknownValue(Optional<String> value, Collection<String> known)
      implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.UNKNOWN_VALUE;
    }

    @Override
    public String message() {
      return ViolationMessages.unknownValue(value, known);
    }
  }

  /**
   * Two members are set of which one excludes the other.
   *
   * @param other the other member
   */
  record Excluded(String other) implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.EXCLUSIVE;
    }

    @Override
    public String message() {
      return ViolationMessages.excludedBy(other);
    }
  }

  /**
   * A number is greater than the one of the member that bounds it.
   *
   * @param value the number; empty if it is sensitive
   * @param other the member that bounds it
   * @param bound that member's number; empty if it is sensitive
   */
  record MoreThanMember(Optional<Number> value, String other, Optional<Number> bound)
      implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.AT_MOST_MEMBER;
    }

    @Override
    public String message() {
      return ViolationMessages.moreThan(value, other, bound);
    }
  }

  /**
   * Two elements have the same value of a member that must tell them apart.
   *
   * @param value the value; empty if it is sensitive
   * @param list the list of the other element; empty if it is the same list
   * @param index the index of the other element
   */
  record Duplicate(Optional<Object> value, String list, int index) implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.UNIQUE_MEMBER;
    }

    @Override
    public String message() {
      return ViolationMessages.duplicate(value, list, index);
    }

    @Override
    public String kind() {
      return list.isEmpty() ? "UniqueMember" : "DistinctFrom";
    }
  }

  /**
   * Two lists that belong together do not have the sizes they need.
   *
   * @param size the size of the list
   * @param other the other list
   * @param otherSize the size of the other list
   * @param needed the sizes that the two need; empty if they must be equal
   */
  record SizeMismatch(int size, String other, int otherSize, List<Integer> needed)
      implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.LIST_SIZES;
    }

    @Override
    public String message() {
      return ViolationMessages.sizes(size, other, otherSize, needed);
    }

    @Override
    public String kind() {
      return needed.isEmpty() ? "SameSizeAs" : "PairedSizes";
    }
  }

  /**
   * A value that another method sets is set without what that method takes.
   *
   * @param value the value
   * @param method the method that sets it
   */
  record Implied(String value, String method) implements ViolationDetails {
    @Override
    public Rule rule() {
      return ShapeRule.CHOICE;
    }

    @Override
    public String message() {
      return ViolationMessages.impliedBy(value, method);
    }

    @Override
    public String kind() {
      return "Implied";
    }
  }

  /**
   * Anything else, described by its message alone.
   *
   * @param rule the broken rule
   * @param message the problem, with value and limit, on one line
   */
  record Description(Rule rule, String message) implements ViolationDetails {}

  /** Describes a number that is NaN or infinite. */
  static ViolationDetails notFinite(double value) {
    return new Description(ShapeRule.NOT_FINITE, ViolationMessages.notFinite(value));
  }

  /** Describes an element that equals the one at index {@code first}. */
  static ViolationDetails repeated(int first) {
    return new Description(ShapeRule.UNIQUE_ITEMS, ViolationMessages.repeated(first));
  }

  /** Describes a member that the element at index {@code first} also has, and only one may. */
  static ViolationDetails setAgain(int first) {
    return new Description(ShapeRule.AT_MOST_ONE_WITH, ViolationMessages.setAgain(first));
  }
}
