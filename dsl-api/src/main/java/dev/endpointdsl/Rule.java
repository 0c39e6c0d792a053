package dev.endpointdsl;

/**
 * Something a configuration has to satisfy.
 *
 * <p>The constraints of a service model are {@link ShapeRule}s. Rules of your own are further
 * implementations, best as an enum.
 */
public interface Rule {

  /** A name that stays the same between versions, unique among the rules in use. */
  String id();

  /** What breaking it means. */
  Severity severity();

  /**
   * The number of the statement that the rule comes from, {@code C1}, where they are numbered;
   * several rules may be parts of one. Empty, the default, where they are not.
   */
  default String number() {
    return "";
  }

  /** What has to hold, in one sentence; empty, the default, when the name says it all. */
  default String what() {
    return "";
  }

  /** Why the rule exists, in one sentence. */
  String why();

  /** What to do about a violation, in one sentence. */
  String remedy();

  /** Where the rule comes from: documentation, a model, a message of the service. */
  String source();

  /**
   * Whether a configuration may set itself above the rule, with a reason: {@code true}, the
   * default, unless the service could not even read the request.
   */
  default boolean isSuppressible() {
    return true;
  }
}
