package example.translated;

import dev.endpointdsl.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Pallet} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PalletChecks {
  private PalletChecks() {
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Pallet value) {
    Violations found = null;
    return found;
  }
}
