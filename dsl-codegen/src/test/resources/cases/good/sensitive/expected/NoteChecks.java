package example.sensitive;

import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link Note} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class NoteChecks {
  private NoteChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(Note value) {
    Violations found = null;
    found = text(value.text, found);
    return found;
  }

  private static @Nullable Violations text(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Patterns.passwords(value)) {
      found = Violations.in(found)
          .at("text", "Text")
          .hiddenPattern("[a-z]+");
    }
    return found;
  }
}
