package example.unions;

import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Choice} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ChoiceChecks {
  private ChoiceChecks() {
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Choice value) {
    Violations found = null;
    found = text(value.text, found);
    found = amount(value.amount, found);
    found = color(value.color, found);
    found = part(value.part, found);
    return found;
  }

  private static @Nullable Violations text(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (CodePoints.outside(value, 0, 3)) {
      found = Violations.in(found)
          .at("text", "Text")
          .length(CodePoints.length(value), 0, 3);
    }
    return found;
  }

  private static @Nullable Violations amount(@Nullable Double value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Double.isFinite(value)) {
      found = Violations.in(found)
          .at("amount", "Amount")
          .notFinite(value);
    } else if (value < 0.5) {
      found = Violations.in(found)
          .at("amount", "Amount")
          .range(value, "0.5", null, "");
    }
    return found;
  }

  private static @Nullable Violations color(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Color.isKnown(value)) {
      found = Violations.in(found)
          .at("color", "Color")
          .unknownValue(value, Color.wireValues());
    }
    return found;
  }

  private static @Nullable Violations part(@Nullable Part value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    Violations nested = PartChecks.violations(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("part", "Part")
          .nested(nested);
    }
    return found;
  }
}
