package example.names;

import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link Bytes} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class BytesChecks {
  private BytesChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(Bytes value) {
    Violations found = null;
    found = value(value.value, found);
    found = values(value.values, found);
    return found;
  }

  private static @Nullable Violations value(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (CodePoints.outside(value, 0, 3)) {
      found = Violations.in(found)
          .at("value", "Value")
          .length(CodePoints.length(value), 0, 3);
    }
    return found;
  }

  private static @Nullable Violations values(@Nullable Violation value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    Violations nested = ViolationChecks.check(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("values", "Values")
          .nested(nested);
    }
    return found;
  }
}
