package example.jsonast;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Thing} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ThingChecks implements RuleSet<Thing> {
  ThingChecks() {
  }

  @Override
  public @Nullable Violations check(Thing value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Thing value) {
    Violations found = null;
    found = name(value.name, found);
    found = memory(value.memory, found);
    return found;
  }

  private static @Nullable Violations name(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("name", "Name")
          .missing();
    }
    if (CodePoints.outside(value, 0, 63)) {
      found = Violations.in(found)
          .at("name", "Name")
          .length(CodePoints.length(value), 0, 63);
    }
    return found;
  }

  private static @Nullable Violations memory(@Nullable Integer value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value < 256 || value > 4096) {
      found = Violations.in(found)
          .at("memory", "Memory")
          .range(value, 256, 4096, "MB");
    }
    return found;
  }
}
