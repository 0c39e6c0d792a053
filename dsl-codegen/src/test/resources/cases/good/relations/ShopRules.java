package example.relations;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rule set that checks a whole shop. */
final class ShopRules implements RuleSet<Shop> {

  @Override
  public @Nullable Violations check(Shop shop) {
    return shop.usual != null && shop.usual == 0
        ? Violations.in(null).at("usual", "Usual").broken(ShopRule.CLOSED, "is 0")
        : null;
  }
}
