package example.names;

import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link Optional} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OptionalChecks {
  private OptionalChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(Optional value) {
    Violations found = null;
    found = text(value.text, found);
    found = bytes(value.bytes, found);
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

  private static @Nullable Violations bytes(@Nullable Bytes value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!value.isSet()) {
      found = Violations.in(found)
          .at("bytes", "Bytes")
          .unionWithout();
    }
    Violations nested = BytesChecks.check(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("bytes", "Bytes")
          .nested(nested);
    }
    return found;
  }
}
