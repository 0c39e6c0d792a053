package dev.endpointdsl;

/**
 * A requirement that a configuration must meet.
 *
 * <p>The constraints of a service model are {@link ShapeRule}s. To add rules, implement this
 * interface, preferably as an enum; {@link DefinedRule} saves an enum its accessors.
 */
public interface Rule {

  /**
   * Returns the rule's name, which is stable between versions and unique among the rules in use.
   */
  String id();

  /** Returns the consequence of a violation. */
  Severity severity();

  /**
   * Returns the number of the statement that the rule is part of, {@code C1}, if statements are
   * numbered; empty by default.
   */
  default String number() {
    return "";
  }

  /** Returns the requirement in one sentence; empty by default, if the name is clear enough. */
  default String what() {
    return "";
  }

  /** Returns the reason for the rule in one sentence. */
  String why();

  /** Returns the remedy for a violation in one sentence. */
  String remedy();

  /** Returns the source of the rule: documentation, a model, or a message of the service. */
  String source();

  /**
   * Returns whether a configuration may suppress this rule by giving a reason: {@code true} by
   * default; {@code false} for rules without which the service cannot read the request.
   */
  default boolean isSuppressible() {
    return true;
  }
}
