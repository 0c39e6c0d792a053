package dev.endpointdsl.checker.chain;

/**
 * The effect of a call in a chain on the builder.
 *
 * @param kind the effect
 * @param member the affected member, by the name of the method that sets it as a whole; or empty
 */
record MemberEffect(Kind kind, String member) {

  static final MemberEffect NOTHING = new MemberEffect(Kind.NOTHING, "");
  static final MemberEffect ANYTHING = new MemberEffect(Kind.ANYTHING, "");
  static final MemberEffect BEGINS = new MemberEffect(Kind.BEGINS, "");

  /** Returns whether the call sets, extends or clears a member. */
  boolean isOn(String name) {
    return !member.isEmpty() && member.equals(name);
  }

  /** Returns whether what a member has after the call is not known from the chain. */
  boolean isUnknownOn(String name) {
    return kind == Kind.ANYTHING || (kind == Kind.CONDITIONAL && isOn(name));
  }

  /** The kinds of effects. */
  enum Kind {
    SETS,
    ADDS,
    CLEARS,
    NOTHING,
    /**
     * Sets, extends or clears the member, or does nothing, which only the running program knows.
     */
    CONDITIONAL,
    /** A static call, which begins a chain: the expression before it is not a builder. */
    BEGINS,
    /** An unknown effect: the call could set or clear any member. */
    ANYTHING
  }
}
