package example.lists;

import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link Option} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OptionChecks {
  private OptionChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(Option value) {
    Violations found = null;
    found = color(value.color, found);
    return found;
  }

  private static @Nullable Violations color(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("color", "Color")
          .missing();
    }
    if (!Color.isKnown(value)) {
      found = Violations.in(found)
          .at("color", "Color")
          .unknownValue(value, Color.texts());
    }
    return found;
  }
}
