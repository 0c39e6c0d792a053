package dev.endpointdsl.checker.chain;

/**
 * What a call in a chain does to the builder.
 *
 * @param kind what it does
 * @param member to which member, by the name of the method that sets it as a whole
 */
public record MemberEffect(Kind kind, String member) {

  static final MemberEffect NOTHING = new MemberEffect(Kind.NOTHING, "");
  static final MemberEffect ANYTHING = new MemberEffect(Kind.ANYTHING, "");
  static final MemberEffect BEGINS = new MemberEffect(Kind.BEGINS, "");

  /** Whether it sets, extends or clears that member. */
  boolean isOf(String name) {
    return !member.isEmpty() && member.equals(name);
  }

  /** What it does. */
  enum Kind {
    SETS,
    ADDS,
    CLEARS,
    NOTHING,
    /** It is static: what stands in front of it is no builder, and a chain begins with it. */
    BEGINS,
    /** Nobody knows: it may set or clear everything. */
    ANYTHING
  }
}
