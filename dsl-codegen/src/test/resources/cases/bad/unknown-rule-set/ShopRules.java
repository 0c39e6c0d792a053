package example.unknownruleset;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;

/** Rules for a type that the DSL does not have. */
final class ShopRules implements RuleSet<Shoop> {

  @Override
  public Violations check(Shoop shop) {
    return null;
  }
}
