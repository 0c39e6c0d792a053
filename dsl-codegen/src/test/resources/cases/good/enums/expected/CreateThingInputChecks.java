package example.enums;

import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link CreateThingInput} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputChecks {
  private CreateThingInputChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(CreateThingInput value) {
    Violations found = null;
    found = size(value.size, found);
    return found;
  }

  private static @Nullable Violations size(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Size.isKnown(value)) {
      found = Violations.in(found)
          .at("size", "Size")
          .unknownValue(value, Size.texts());
    }
    return found;
  }
}
