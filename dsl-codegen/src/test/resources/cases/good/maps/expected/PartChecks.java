package example.maps;

import dev.endpointdsl.Violations;
import java.util.Map;
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
    found = parts(value.parts, found);
    return found;
  }

  private static @Nullable Violations name(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("name", "Name")
          .missing();
    }
    if (!Patterns.labelsKey(value)) {
      found = Violations.in(found)
          .at("name", "Name")
          .pattern(value, "[a-z]+");
    }
    return found;
  }

  private static @Nullable Violations parts(@Nullable Map<String, Part> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, Part> entry : value.entrySet()) {
      String key = entry.getKey();
      Part element = entry.getValue();
      Violations nested = PartChecks.check(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("parts", "Parts")
            .key(key)
            .nested(nested);
      }
    }
    return found;
  }
}
