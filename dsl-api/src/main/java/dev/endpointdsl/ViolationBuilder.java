package dev.endpointdsl;

import dev.endpointdsl.message.ViolationMessages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A violation that is about to be added, at a member of the checked value or at an element or entry
 * of it. Methods with the name of a problem add it and return the collection.
 *
 * <p>Methods that take a rule add a violation of that rule instead of the one in their description.
 */
public final class ViolationBuilder extends ViolationLocation {

  private boolean sensitive;

  ViolationBuilder(
      Violations violations, MemberPath.Segment segment, @Nullable ViolationLocation parent) {
    super(violations, segment, parent);
  }

  /** Keeps the value out of the violation, because it is sensitive. */
  public ViolationBuilder sensitive() {
    sensitive = true;
    return this;
  }

  private <T> Optional<T> unlessSensitive(T value) {
    return sensitive ? Optional.empty() : Optional.of(value);
  }

  private Violations broken(ViolationDetails details) {
    return broken(details.rule(), details);
  }

  /** {@link ShapeRule#REQUIRED}: nothing is set here. */
  public Violations missing() {
    return broken(new ViolationDetails.Missing());
  }

  /**
   * {@link ShapeRule#RANGE} of a whole number.
   *
   * @param value the number
   * @param min the lower bound, inclusive; {@link Long#MIN_VALUE} for none
   * @param max the upper bound, inclusive; {@link Long#MAX_VALUE} for none
   * @param unit the unit of all three; may be empty
   */
  public Violations range(long value, long min, long max, String unit) {
    return range(
        (Number) value,
        min == Long.MIN_VALUE ? null : Long.toString(min),
        max == Long.MAX_VALUE ? null : Long.toString(max),
        unit);
  }

  /**
   * {@link ShapeRule#RANGE} of any number; at least one bound is given.
   *
   * @param value the number
   * @param min the lower bound, inclusive, in decimal notation; {@code null} for none
   * @param max the upper bound, inclusive, in decimal notation; {@code null} for none
   * @param unit the unit of all three; may be empty
   */
  public Violations range(Number value, @Nullable String min, @Nullable String max, String unit) {
    return broken(
        new ViolationDetails.OutOfRange(
            unlessSensitive(value),
            Optional.ofNullable(min).map(BigDecimal::new),
            Optional.ofNullable(max).map(BigDecimal::new),
            unit));
  }

  /**
   * {@link ShapeRule#ALLOWED_VALUE} of a number.
   *
   * @param value the number
   * @param unit the unit of all numbers; may be empty
   * @param allowed the allowed numbers
   */
  public Violations notAllowed(long value, String unit, long... allowed) {
    return notAllowed(ShapeRule.ALLOWED_VALUE, value, unit, allowed);
  }

  /** Like {@link #notAllowed(long, String, long...)}, for another rule. */
  public Violations notAllowed(Rule rule, long value, String unit, long... allowed) {
    List<Long> list = new ArrayList<>();
    for (long number : allowed) {
      list.add(number);
    }
    return broken(
        rule, new ViolationDetails.NotAllowed(unlessSensitive(value), List.copyOf(list), unit));
  }

  /** {@link ShapeRule#NOT_FINITE}: NaN or an infinity. */
  public Violations notFinite(double value) {
    return broken(ViolationDetails.notFinite(value));
  }

  /**
   * {@link ShapeRule#LENGTH} of a string, counted in code points.
   *
   * @param length its length
   * @param min the minimum length
   * @param max the maximum length; {@link Long#MAX_VALUE} for no limit
   */
  public Violations length(int length, long min, long max) {
    return broken(new ViolationDetails.WrongLength(length, min, max, "character"));
  }

  /**
   * {@link ShapeRule#LENGTH} of a blob, counted in bytes.
   *
   * @param length its length
   * @param min the minimum length
   * @param max the maximum length; {@link Long#MAX_VALUE} for no limit
   */
  public Violations byteLength(int length, long min, long max) {
    return broken(new ViolationDetails.WrongLength(length, min, max, "byte"));
  }

  /**
   * {@link ShapeRule#SIZE} of a list or map.
   *
   * @param size the number of its elements or entries
   * @param min the minimum
   * @param max the maximum; {@link Long#MAX_VALUE} for no limit
   */
  public Violations size(int size, long min, long max) {
    return broken(new ViolationDetails.WrongSize(size, min, max));
  }

  /** {@link ShapeRule#PATTERN} of a string, which is quoted and, if it is long, shortened. */
  public Violations pattern(String value, String pattern) {
    return broken(new ViolationDetails.PatternMismatch(unlessSensitive(value), pattern));
  }

  /** {@link ShapeRule#UNIQUE_ITEMS} of an element that equals the one at index {@code first}. */
  public Violations repeated(int first) {
    return broken(ViolationDetails.repeated(first));
  }

  /**
   * {@link ShapeRule#UNKNOWN_VALUE} of a string.
   *
   * @param value the string
   * @param known the values that the model knows
   */
  public Violations unknownValue(String value, Collection<String> known) {
    return broken(new ViolationDetails.UnknownValue(unlessSensitive(value), known));
  }

  /** {@link ShapeRule#UNION_MEMBER} of a union that holds nothing. */
  public Violations emptyUnion() {
    return broken(ShapeRule.UNION_MEMBER, ViolationMessages.emptyUnion());
  }

  /** {@link ShapeRule#CHOICE}: none of several alternatives is set. */
  public Violations noneOf(Rule rule, String... alternatives) {
    return broken(rule, ViolationMessages.noneOf(alternatives));
  }

  /** {@link ShapeRule#CHOICE}: an alternative is set without a member that it needs. */
  public Violations neededWith(Rule rule, String other) {
    return broken(rule, ViolationMessages.neededWith(other));
  }

  /** {@link ShapeRule#EXCLUSIVE}: a member is set that another one excludes. */
  public Violations excludedBy(Rule rule, String other) {
    return rule.severity() == Severity.ERROR
        ? broken(rule, new ViolationDetails.Excluded(other))
        : broken(rule, ViolationMessages.unusualWith(other));
  }

  /** {@link ShapeRule#EXCLUSIVE}: a member does not have the value that an alternative implies. */
  public Violations contradicts(Rule rule, String other, String value) {
    return broken(rule, ViolationMessages.contradicts(other, value));
  }

  /** {@link ShapeRule#UNUSUAL_CHOICE}: a member is set, and none of the others. */
  public Violations unusualWithout(Rule rule, String... others) {
    return broken(rule, ViolationMessages.unusualWithout(others));
  }

  /**
   * {@link ShapeRule#AT_MOST_MEMBER}: a number is greater than another member's.
   *
   * @param rule the broken rule
   * @param value the number
   * @param other the member that bounds it
   * @param bound that member's number; {@code null} if it is sensitive
   */
  public Violations moreThan(Rule rule, Number value, String other, @Nullable Number bound) {
    return broken(
        rule,
        new ViolationDetails.MoreThanMember(
            unlessSensitive(value), other, Optional.ofNullable(bound)));
  }

  /**
   * {@link ShapeRule#UNIQUE_MEMBER}: an element has the value of another one.
   *
   * @param rule the broken rule
   * @param value the value
   * @param first the index of the element that has it already
   */
  public Violations repeatedMember(Rule rule, Object value, int first) {
    return memberOfOther(rule, value, "", first);
  }

  /**
   * {@link ShapeRule#UNIQUE_MEMBER}: an element has the value of an element of another list.
   *
   * @param rule the broken rule
   * @param value the value
   * @param other the other list
   * @param index the index of the other element
   */
  public Violations memberOfOther(Rule rule, Object value, String other, int index) {
    return broken(rule, new ViolationDetails.Duplicate(unlessSensitive(value), other, index));
  }

  /** {@link ShapeRule#AT_MOST_ONE_WITH}: the element at index {@code first} has the member, too. */
  public Violations setAgain(Rule rule, int first) {
    return broken(rule, ViolationDetails.setAgain(first));
  }

  /**
   * {@link ShapeRule#LIST_SIZES}: two lists must be equally long.
   *
   * @param rule the broken rule
   * @param size the size of the list
   * @param other the other list
   * @param otherSize the size of the other list
   */
  public Violations sizeDiffers(Rule rule, int size, String other, int otherSize) {
    return broken(rule, new ViolationDetails.SizeMismatch(size, other, otherSize, List.of()));
  }

  /**
   * {@link ShapeRule#LIST_SIZES}: two lists need certain sizes.
   *
   * @param rule the broken rule
   * @param needed the size that the list needs
   * @param otherNeeded the size that the other list needs
   * @param size the size of the list
   * @param other the other list
   * @param otherSize the size of the other list
   */
  public Violations sizesDiffer(
      Rule rule, int needed, int otherNeeded, int size, String other, int otherSize) {
    return broken(
        rule,
        new ViolationDetails.SizeMismatch(size, other, otherSize, List.of(needed, otherNeeded)));
  }

  /**
   * {@link ShapeRule#NOT_IN_SDK} of a member that is set.
   *
   * @param wireName the member's name in the request
   * @param sdkType the SDK's class that lacks it
   */
  public Violations notInSdk(String wireName, String sdkType) {
    return broken(ShapeRule.NOT_IN_SDK, ViolationMessages.notInSdk(wireName, sdkType));
  }
}
