package dev.endpointdsl;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The location of a violation: a member of the checked value, or an element or entry below it. The
 * path is built only for a violation.
 */
public abstract sealed class ViolationLocation permits ViolationBuilder {

  private final Violations violations;
  private final MemberPath.Segment segment;
  private final @Nullable ViolationLocation parent;

  ViolationLocation(
      Violations violations, MemberPath.Segment segment, @Nullable ViolationLocation parent) {
    this.violations = violations;
    this.segment = segment;
    this.parent = parent;
  }

  /**
   * Returns a builder for a member of the structure at this place.
   *
   * @param javaName its name in Java
   * @param wireName its name in the request
   */
  public ViolationBuilder at(String javaName, String wireName) {
    return below(new MemberPath.Member(javaName, wireName));
  }

  /** Returns a builder for an element of the list at this place, counted from 0. */
  public ViolationBuilder index(int index) {
    return index(index, null);
  }

  /**
   * Returns a builder for an element of the list at this place.
   *
   * @param index counted from 0
   * @param label the element's name for people, or {@code null} if it has none
   */
  public ViolationBuilder index(int index, @Nullable String label) {
    return below(new MemberPath.Index(index, Optional.ofNullable(label)));
  }

  /** Returns a builder for an entry of the map at this place. */
  public ViolationBuilder key(String key) {
    return below(new MemberPath.Key(key));
  }

  /** Returns a builder for a map entry at this place whose key is sensitive and not shown. */
  public ViolationBuilder sensitiveKey() {
    return key("(not shown)");
  }

  private ViolationBuilder below(MemberPath.Segment step) {
    return new ViolationBuilder(violations, step, this);
  }

  /** Adds the violations of the value at this place, with the path to it prepended. */
  public Violations nested(Violations found) {
    for (Violation violation : found.collected()) {
      Violation moved = violation.under(segment);
      for (ViolationLocation above = parent; above != null; above = above.parent) {
        moved = moved.under(above.segment);
      }
      violations.add(moved);
    }
    return violations;
  }

  /**
   * Adds a violation of any rule.
   *
   * @param rule the broken rule
   * @param problem the problem, with the value and the limit; one line without a full stop
   */
  public Violations broken(Rule rule, String problem) {
    return broken(rule, new ViolationDetails.Description(rule, problem));
  }

  /**
   * Adds a violation of any rule, whose message is built when it is needed.
   *
   * @param rule the broken rule
   * @param details the facts that the message is built from
   */
  public Violations broken(Rule rule, ViolationDetails details) {
    MemberPath path = MemberPath.of(segment);
    for (ViolationLocation above = parent; above != null; above = above.parent) {
      path = path.under(above.segment);
    }
    violations.add(new Violation(rule, path, details));
    return violations;
  }
}
