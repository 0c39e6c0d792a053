package example.lists;

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
    found = weight(value.weight, found);
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

  private static @Nullable Violations weight(@Nullable Double value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Double.isFinite(value)) {
      found = Violations.in(found)
          .at("weight", "Weight")
          .notFinite(value);
    }
    return found;
  }
}
