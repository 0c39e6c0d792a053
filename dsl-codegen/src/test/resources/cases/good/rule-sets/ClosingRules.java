package example.rulesets;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rule set that checks one of the two inputs. */
final class ClosingRules implements RuleSet<Closing> {

  @Override
  public @Nullable Violations check(Closing value) {
    return value.last != null && value.last == 0
        ? Violations.in(null).at("last", "Last").broken(ClosingRule.NEVER_CLOSED, "is 0")
        : null;
  }
}
