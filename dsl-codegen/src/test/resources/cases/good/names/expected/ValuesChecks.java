package example.names;

import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link Values} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ValuesChecks {
  private ValuesChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(Values value) {
    Violations found = null;
    found = function(value.function, found);
    return found;
  }

  private static @Nullable Violations function(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("function", "Function")
          .missing();
    }
    if (CodePoints.outside(value, 0, 3)) {
      found = Violations.in(found)
          .at("function", "Function")
          .length(CodePoints.length(value), 0, 3);
    }
    return found;
  }
}
