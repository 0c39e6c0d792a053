package dev.endpointdsl.checker;

/**
 * What a call in a chain does to the builder.
 *
 * @param kind what it does
 * @param member to which member, by the name of the method that sets it as a whole
 */
record MemberEffect(Kind kind, String member) {

  static final MemberEffect NOTHING = new MemberEffect(Kind.NOTHING, "");
  static final MemberEffect ANYTHING = new MemberEffect(Kind.ANYTHING, "");

  /** What it does. */
  enum Kind {
    SETS,
    ADDS,
    CLEARS,
    NOTHING,
    /** Nobody knows: it may set or clear everything. */
    ANYTHING
  }
}
