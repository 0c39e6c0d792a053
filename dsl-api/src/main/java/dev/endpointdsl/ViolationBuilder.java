package dev.endpointdsl;

import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.message.ViolationMessages;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the value that is checked: a member, or an element or entry of it. Each method records
 * one violation there and returns the collection.
 */
public final class ViolationBuilder {

  private final Violations violations;
  private final MemberPath.Segment segment;
  private final @Nullable ViolationBuilder parent;

  ViolationBuilder(
      Violations violations, MemberPath.Segment segment, @Nullable ViolationBuilder parent) {
    this.violations = violations;
    this.segment = segment;
    this.parent = parent;
  }

  /**
   * A member of the structure that stands here.
   *
   * @param javaName its name in Java
   * @param wireName its name in the request
   */
  public ViolationBuilder at(String javaName, String wireName) {
    return new ViolationBuilder(violations, new MemberPath.Member(javaName, wireName), this);
  }

  /** An element of the list that stands here, counted from 0. */
  public ViolationBuilder index(int index) {
    return new ViolationBuilder(violations, new MemberPath.Index(index, Optional.empty()), this);
  }

  /**
   * An element of the list that stands here.
   *
   * @param index counted from 0
   * @param label the text that names the element for people, or {@code null} when it has none
   */
  public ViolationBuilder index(int index, @Nullable String label) {
    return new ViolationBuilder(
        violations, new MemberPath.Index(index, Optional.ofNullable(label)), this);
  }

  /** An entry of the map that stands here. */
  public ViolationBuilder key(String key) {
    return new ViolationBuilder(violations, new MemberPath.Key(key), this);
  }

  /** An entry of the map that stands here, whose key must not be shown. */
  public ViolationBuilder hiddenKey() {
    return key("(not shown)");
  }

  /** Takes over what was found in the value that stands here, with this place put in front. */
  public Violations nested(Violations found) {
    for (Violation violation : found.collected()) {
      Violation moved = violation.under(segment);
      for (ViolationBuilder site = parent; site != null; site = site.parent) {
        moved = moved.under(site.segment);
      }
      violations.add(moved);
    }
    return violations;
  }

  /**
   * A violation of any rule.
   *
   * @param rule the rule that is broken
   * @param problem what is wrong, with the value and the limit; one line without a full stop
   */
  public Violations broken(Rule rule, String problem) {
    return broken(rule, new LazyMessage.Told(problem));
  }

  private Violations broken(Rule rule, LazyMessage problem) {
    MemberPath path = MemberPath.of(segment);
    for (ViolationBuilder site = parent; site != null; site = site.parent) {
      path = path.under(site.segment);
    }
    violations.add(Violation.of(rule, path, problem));
    return violations;
  }

  /** {@link ShapeRule#REQUIRED}: nothing was set here. */
  public Violations missing() {
    return broken(ShapeRule.REQUIRED, "is required and was not set");
  }

  /**
   * {@link ShapeRule#RANGE} of a whole number.
   *
   * @param value the number
   * @param min the lower bound, inclusive, or {@link Long#MIN_VALUE} for none
   * @param max the upper bound, inclusive, or {@link Long#MAX_VALUE} for none
   * @param unit what it counts, or empty
   */
  public Violations range(long value, long min, long max, String unit) {
    return range(
        Long.toString(value),
        min == Long.MIN_VALUE ? null : Long.toString(min),
        max == Long.MAX_VALUE ? null : Long.toString(max),
        unit);
  }

  /**
   * {@link ShapeRule#RANGE} of any number, in decimal notation; at least one bound is given.
   *
   * @param value the number
   * @param min the lower bound, inclusive, or {@code null} for none
   * @param max the upper bound, inclusive, or {@code null} for none
   * @param unit what it counts, or empty
   */
  public Violations range(String value, @Nullable String min, @Nullable String max, String unit) {
    return broken(ShapeRule.RANGE, ViolationMessages.range(value, min, max, unit));
  }

  /** {@link ShapeRule#RANGE} of a number that must not be shown. */
  public Violations hiddenRange(@Nullable String min, @Nullable String max, String unit) {
    return range(ViolationMessages.HIDDEN, min, max, unit);
  }

  /**
   * {@link ShapeRule#ALLOWED_VALUE}.
   *
   * @param value the number
   * @param allowed the allowed numbers, as they are to be shown
   * @param unit what it counts, or empty
   */
  public Violations notAllowed(long value, String allowed, String unit) {
    return notAllowed(ShapeRule.ALLOWED_VALUE, value, allowed, unit);
  }

  /** The same with a rule in the place of {@link ShapeRule#ALLOWED_VALUE}. */
  public Violations notAllowed(Rule rule, long value, String allowed, String unit) {
    return broken(rule, ViolationMessages.notAllowed(Long.toString(value), allowed, unit));
  }

  /** {@link ShapeRule#ALLOWED_VALUE} of a number that must not be shown. */
  public Violations hiddenNotAllowed(String allowed, String unit) {
    return hiddenNotAllowed(ShapeRule.ALLOWED_VALUE, allowed, unit);
  }

  /** The same with a rule in the place of {@link ShapeRule#ALLOWED_VALUE}. */
  public Violations hiddenNotAllowed(Rule rule, String allowed, String unit) {
    return broken(rule, ViolationMessages.notAllowed(ViolationMessages.HIDDEN, allowed, unit));
  }

  /** {@link ShapeRule#NOT_FINITE}: NaN or an infinity. */
  public Violations notFinite(double value) {
    return broken(ShapeRule.NOT_FINITE, ViolationMessages.notFinite(value));
  }

  /**
   * {@link ShapeRule#LENGTH} of a text, counted in code points.
   *
   * @param length how many it has
   * @param min the least allowed
   * @param max the most allowed, or {@link Long#MAX_VALUE} for no limit
   */
  public Violations length(int length, long min, long max) {
    return broken(ShapeRule.LENGTH, ViolationMessages.count(length, min, max, "character"));
  }

  /**
   * {@link ShapeRule#LENGTH} of a blob, counted in bytes.
   *
   * @param length how many it has
   * @param min the least allowed
   * @param max the most allowed, or {@link Long#MAX_VALUE} for no limit
   */
  public Violations byteLength(int length, long min, long max) {
    return broken(ShapeRule.LENGTH, ViolationMessages.count(length, min, max, "byte"));
  }

  /**
   * {@link ShapeRule#SIZE} of a list or map.
   *
   * @param size how many elements or entries it has
   * @param min the least allowed
   * @param max the most allowed, or {@link Long#MAX_VALUE} for no limit
   */
  public Violations size(int size, long min, long max) {
    return broken(ShapeRule.SIZE, ViolationMessages.count(size, min, max, "element"));
  }

  /** {@link ShapeRule#PATTERN} of a text, which is shown quoted and, if long, shortened. */
  public Violations pattern(String value, String pattern) {
    return broken(ShapeRule.PATTERN, new LazyMessage.OtherForm(value, pattern));
  }

  /** {@link ShapeRule#PATTERN} of a text that must not be shown. */
  public Violations hiddenPattern(String pattern) {
    return broken(ShapeRule.PATTERN, ViolationMessages.hiddenPattern(pattern));
  }

  /** {@link ShapeRule#UNIQUE_ITEMS} of an element that equals the one at index {@code first}. */
  public Violations repeated(int first) {
    return broken(ShapeRule.UNIQUE_ITEMS, ViolationMessages.repeated(first));
  }

  /**
   * {@link ShapeRule#UNKNOWN_VALUE}.
   *
   * @param value the text
   * @param known the texts the model knows
   */
  public Violations unknownValue(String value, Collection<String> known) {
    return broken(ShapeRule.UNKNOWN_VALUE, new LazyMessage.Unknown(value, known));
  }

  /** {@link ShapeRule#UNKNOWN_VALUE} of a text that must not be shown. */
  public Violations hiddenUnknownValue() {
    return broken(ShapeRule.UNKNOWN_VALUE, ViolationMessages.hiddenUnknownValue());
  }

  /** {@link ShapeRule#UNION_MEMBER} of a union that holds nothing. */
  public Violations unionWithout() {
    return broken(ShapeRule.UNION_MEMBER, "holds no member, or one this model does not know");
  }

  /** {@link ShapeRule#CHOICE} or a rule in its place: of several alternatives none is taken. */
  public Violations noneOf(Rule rule, String alternatives) {
    return broken(rule, "one of " + alternatives + " is needed, and none is set");
  }

  /** {@link ShapeRule#CHOICE} or a rule in its place: what is taken lacks something. */
  public Violations neededWith(Rule rule, String other) {
    return broken(rule, "is needed with " + other + ", and was not set");
  }

  /** {@link ShapeRule#EXCLUSIVE} or a rule in its place. */
  public Violations excludedBy(Rule rule, String other) {
    return broken(rule, "cannot be set together with " + other);
  }

  /**
   * {@link ShapeRule#EXCLUSIVE} or a rule in its place: a value that an alternative sets itself is
   * another one.
   */
  public Violations contradicts(Rule rule, String other, String value) {
    return broken(rule, "has to be " + value + " with " + other);
  }

  /** {@link ShapeRule#UNUSUAL_CHOICE} or a rule in its place. */
  public Violations unusualWithout(Rule rule, String other) {
    return broken(rule, "is not known to work without " + other);
  }

  /**
   * {@link ShapeRule#AT_MOST_MEMBER} or a rule in its place.
   *
   * @param rule the rule
   * @param value the number, in decimal notation
   * @param other the member that bounds it
   * @param bound that one's number, in decimal notation
   */
  public Violations moreThan(Rule rule, String value, String other, String bound) {
    return broken(rule, ViolationMessages.moreThan(value, other, bound));
  }

  /**
   * {@link ShapeRule#UNIQUE_MEMBER} or a rule in its place.
   *
   * @param rule the rule
   * @param value the value that stands again
   * @param first the index of the element that has it already
   */
  public Violations repeatedMember(Rule rule, Object value, int first) {
    return broken(rule, ViolationMessages.repeatedMember(shown(value), first));
  }

  private static String shown(Object value) {
    return value instanceof String text ? QuotedText.quote(text) : value.toString();
  }

  /** {@link ShapeRule#UNIQUE_MEMBER} or a rule in its place, of a value that must not be shown. */
  public Violations hiddenRepeatedMember(Rule rule, int first) {
    return broken(rule, ViolationMessages.repeatedMember(ViolationMessages.HIDDEN, first));
  }

  /** The same of a value that stands in another list, at an index. */
  public Violations memberOfOther(Rule rule, Object value, String other, int index) {
    return broken(rule, ViolationMessages.memberOfOther(shown(value), other, index));
  }

  /** The same of a value that must not be shown. */
  public Violations hiddenMemberOfOther(Rule rule, String other, int index) {
    return broken(rule, ViolationMessages.memberOfOther(ViolationMessages.HIDDEN, other, index));
  }

  /** {@link ShapeRule#AT_MOST_ONE_WITH} or a rule in its place. */
  public Violations setAgain(Rule rule, int first) {
    return broken(rule, ViolationMessages.setAgain(first));
  }

  /**
   * {@link ShapeRule#LIST_SIZES} or a rule in its place: two lists have to be equally long.
   *
   * @param rule the rule
   * @param size how many elements the list has
   * @param other the other list
   * @param otherSize how many elements that one has
   */
  public Violations sizeDiffers(Rule rule, int size, String other, int otherSize) {
    return broken(rule, ViolationMessages.sizeDiffers(size, other, otherSize));
  }

  /**
   * {@link ShapeRule#LIST_SIZES} or a rule in its place: two lists need sizes of their own.
   *
   * @param rule the rule
   * @param sizes how many elements the two have to have: {@code exactly 1 of each}
   * @param size how many elements the list has
   * @param other the other list
   * @param otherSize how many elements that one has
   */
  public Violations sizesDiffer(Rule rule, String sizes, int size, String other, int otherSize) {
    return broken(rule, ViolationMessages.sizesDiffer(sizes, size, other, otherSize));
  }

  /**
   * {@link ShapeRule#NOT_IN_SDK} of a member that is set.
   *
   * @param wireName the member's name in the request
   * @param sdkType the SDK's class that should have it
   */
  public Violations notInSdk(String wireName, String sdkType) {
    return broken(
        ShapeRule.NOT_IN_SDK, wireName + " is set, and the AWS SDK's " + sdkType + " lacks it");
  }
}
