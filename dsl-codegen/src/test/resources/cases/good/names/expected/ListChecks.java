package example.names;

import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link List} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ListChecks {
  private ListChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(List value) {
    Violations found = null;
    found = map(value.map, found);
    return found;
  }

  private static @Nullable Violations map(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Map.isKnown(value)) {
      found = Violations.in(found)
          .at("map", "Map")
          .unknownValue(value, Map.texts());
    }
    return found;
  }
}
