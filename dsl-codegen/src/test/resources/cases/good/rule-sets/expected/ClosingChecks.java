package example.rulesets;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Closing} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ClosingChecks implements RuleSet<Closing> {
  ClosingChecks() {
  }

  @Override
  public @Nullable Violations check(Closing value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Closing value) {
    Violations found = null;
    found = firstAtMostLast(value, found);
    return found;
  }

  private static @Nullable Violations firstAtMostLast(Closing value, @Nullable Violations found) {
    if (value.first != null && value.last != null && value.first > value.last) {
      return Violations.in(found)
          .at("first", "First")
          .moreThan(ClosingRule.FIRST_AFTER_LAST, value.first, "last", value.last);
    }
    return found;
  }
}
