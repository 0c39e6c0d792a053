package example.rulesets;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rule set that checks one of the two inputs. */
final class OpeningRules implements RuleSet<Opening> {

  @Override
  public @Nullable Violations check(Opening value) {
    return value.most != null && value.most == 0
        ? Violations.in(null).at("most", "Most").broken(OpeningRule.NOTHING_ON_SALE, "is 0")
        : null;
  }
}
