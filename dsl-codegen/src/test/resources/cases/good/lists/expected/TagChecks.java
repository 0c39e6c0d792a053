package example.lists;

import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks a {@link Tag} against the constraints of the model.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class TagChecks {
  private TagChecks() {
  }

  /**
   * What is wrong, or null when nothing is.
   */
  static @Nullable Violations check(Tag value) {
    Violations found = null;
    found = key(value.key, found);
    found = value(value.value, found);
    return found;
  }

  private static @Nullable Violations key(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("key", "Key")
          .missing();
    }
    if (CodePoints.outside(value, 2, 10)) {
      found = Violations.in(found)
          .at("key", "Key")
          .length(CodePoints.length(value), 2, 10);
    }
    return found;
  }

  private static @Nullable Violations value(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("value", "Value")
          .missing();
    }
    return found;
  }
}
