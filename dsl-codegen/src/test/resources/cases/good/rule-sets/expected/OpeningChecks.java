package example.rulesets;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Opening} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OpeningChecks implements RuleSet<Opening> {
  OpeningChecks() {
  }

  @Override
  public @Nullable Violations check(Opening value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Opening value) {
    Violations found = null;
    found = leastAtMostMost(value, found);
    return found;
  }

  private static @Nullable Violations leastAtMostMost(Opening value, @Nullable Violations found) {
    if (value.least != null && value.most != null && value.least > value.most) {
      return Violations.in(found)
          .at("least", "Least")
          .moreThan(OpeningRule.LEAST_OVER_MOST, value.least, "most", value.most);
    }
    return found;
  }
}
