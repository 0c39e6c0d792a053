package example.unions;

import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link Part} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PartChecks {
  private PartChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(Part value) {
    Violations found = null;
    found = name(value.name, found);
    found = inner(value.inner, found);
    return found;
  }

  private static @Nullable Violations name(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("name", "Name")
          .missing();
    }
    return found;
  }

  private static @Nullable Violations inner(@Nullable Choice value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!value.isSet()) {
      found = Violations.in(found)
          .at("inner", "Inner")
          .unionWithout();
    }
    Violations nested = ChoiceChecks.check(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("inner", "Inner")
          .nested(nested);
    }
    return found;
  }
}
