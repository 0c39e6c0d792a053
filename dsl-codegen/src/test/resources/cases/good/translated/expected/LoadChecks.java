package example.translated;

import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Load} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class LoadChecks {
  private LoadChecks() {
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Load value) {
    Violations found = null;
    found = amount(value.amount, found);
    return found;
  }

  private static @Nullable Violations amount(@Nullable Double value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Double.isFinite(value)) {
      found = Violations.in(found)
          .at("amount", "Amount")
          .notFinite(value);
    }
    return found;
  }
}
