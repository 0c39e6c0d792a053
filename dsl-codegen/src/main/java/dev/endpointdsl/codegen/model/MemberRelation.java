package dev.endpointdsl.codegen.model;

import java.util.Optional;

/** A relation of a member to others. Members are identified by their Java names. */
public sealed interface MemberRelation {

  /** Returns the rule that violations of the relation report. */
  RuleUse rule();

  /**
   * The rule of a relation.
   *
   * @param constant the constant of the DSL's own rule; empty for the general rule
   * @param warning whether breaking the rule is only a warning
   */
  record RuleUse(Optional<String> constant, boolean warning) {}

  /**
   * Limits a number to at most another number of the same structure.
   *
   * @param member the other member
   * @param rule the rule
   */
  record AtMost(String member, RuleUse rule) implements MemberRelation {}

  /**
   * Requires different values of a member in the elements of a list.
   *
   * @param member the member of the elements
   * @param rule the rule
   */
  record UniqueMember(String member, RuleUse rule) implements MemberRelation {}

  /**
   * Allows at most one element of a list to have a member.
   *
   * @param member the member of the elements
   * @param rule the rule
   */
  record AtMostOneWith(String member, RuleUse rule) implements MemberRelation {}

  /**
   * Requires different values of a member in the elements of two lists of the same structure.
   *
   * @param member the other list
   * @param by the member of the elements
   * @param rule the rule
   */
  record DistinctFrom(String member, String by, RuleUse rule) implements MemberRelation {}

  /**
   * Requires the same size as another list of the same structure.
   *
   * @param member the other list
   * @param rule the rule
   */
  record SameSize(String member, RuleUse rule) implements MemberRelation {}

  /**
   * Requires exact sizes of two lists of the same structure if the first one has elements.
   *
   * @param member the other list
   * @param size the required size of this list
   * @param otherSize the required size of the other list
   * @param rule the rule
   */
  record PairedSizes(String member, int size, int otherSize, RuleUse rule)
      implements MemberRelation {}
}
