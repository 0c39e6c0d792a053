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

  /** Why the rule exists, in one sentence. */
  String why();

  /** What to do about a violation, in one sentence. */
  String remedy();

  /** Where the rule comes from: documentation, a model, a message of the service. */
  String source();
}
