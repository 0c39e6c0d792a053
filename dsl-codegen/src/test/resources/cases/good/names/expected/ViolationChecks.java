package example.names;

import dev.endpointdsl.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link Violation} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ViolationChecks {
  private ViolationChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(Violation value) {
    Violations found = null;
    found = objects(value.objects, found);
    return found;
  }

  private static @Nullable Violations objects(@Nullable List<Values> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Values element = value.get(i);
      Violations nested = ValuesChecks.check(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("objects", "Objects")
            .index(i)
            .nested(nested);
      }
    }
    return found;
  }
}
