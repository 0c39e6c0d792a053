package example.recursion;

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
    found = tree(value.tree, found);
    return found;
  }

  private static @Nullable Violations tree(@Nullable Node value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    Violations nested = NodeChecks.check(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("tree", "Tree")
          .nested(nested);
    }
    return found;
  }
}
