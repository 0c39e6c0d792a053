package dev.endpointdsl.codegen.model;

import java.util.Optional;

/** What ties a member to others. Members go by their names in Java. */
public sealed interface MemberRelation {

  /** The rule that it stands for. */
  RuleUse rule();

  /**
   * A rule of the DSL's own.
   *
   * @param constant its constant, or empty for a general rule
   * @param warning whether breaking it is worth a warning only
   */
  record RuleUse(Optional<String> constant, boolean warning) {}

  /**
   * A number that is at most another one of the same structure.
   *
   * @param member the other member
   * @param rule the rule
   */
  record AtMost(String member, RuleUse rule) implements MemberRelation {}

  /**
   * A list whose elements differ in a member.
   *
   * @param member the member of the elements
   * @param rule the rule
   */
  record UniqueMember(String member, RuleUse rule) implements MemberRelation {}

  /**
   * A list in which at most one element has a member.
   *
   * @param member the member of the elements
   * @param rule the rule
   */
  record AtMostOneWith(String member, RuleUse rule) implements MemberRelation {}

  /**
   * A list whose elements differ in a member from those of another one of the same structure.
   *
   * @param member the other list
   * @param by the member of the elements
   * @param rule the rule
   */
  record DistinctFrom(String member, String by, RuleUse rule) implements MemberRelation {}

  /**
   * A list that is as long as another one of the same structure.
   *
   * @param member the other list
   * @param rule the rule
   */
  record SameSize(String member, RuleUse rule) implements MemberRelation {}

  /**
   * A list that goes with another one of the same structure, in certain sizes.
   *
   * @param member the other list
   * @param size how many elements this one needs
   * @param otherSize how many elements the other one needs
   * @param rule the rule
   */
  record PairedSizes(String member, int size, int otherSize, RuleUse rule)
      implements MemberRelation {}
}
