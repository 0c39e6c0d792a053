package dev.endpointdsl;

/**
 * A rule of an enum that has a {@link RuleDefinition} for each constant. The name of the constant
 * is the rule's name.
 */
public interface DefinedRule extends Rule {

  /** Returns the name of the constant. */
  String name();

  /** Returns the facts of the rule. */
  RuleDefinition definition();

  @Override
  default String id() {
    return name();
  }

  @Override
  default Severity severity() {
    return definition().severity();
  }

  @Override
  default String number() {
    return definition().number();
  }

  @Override
  default String what() {
    return definition().what();
  }

  @Override
  default String why() {
    return definition().why();
  }

  @Override
  default String remedy() {
    return definition().remedy();
  }

  @Override
  default String source() {
    return definition().source();
  }
}
