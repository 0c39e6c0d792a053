package example.documentation;

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
    found = name(value.name, found);
    found = third(value.third, found);
    return found;
  }

  private static @Nullable Violations name(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Patterns.name(value)) {
      found = Violations.in(found)
          .at("name", "Name")
          .pattern(value, "[`$*/{}@\\\\<>&\" ]+  ");
    }
    return found;
  }

  private static @Nullable Violations third(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Kind.isKnown(value)) {
      found = Violations.in(found)
          .at("third", "Third")
          .unknownValue(value, Kind.texts());
    }
    return found;
  }
}
