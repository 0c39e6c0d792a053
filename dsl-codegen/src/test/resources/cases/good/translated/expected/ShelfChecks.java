package example.translated;

import dev.endpointdsl.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Shelf} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ShelfChecks {
  private ShelfChecks() {
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Shelf value) {
    Violations found = null;
    found = shelves(value.shelves, found);
    found = load(value.load, found);
    return found;
  }

  private static @Nullable Violations shelves(@Nullable List<Shelf> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Shelf element = value.get(i);
      Violations nested = ShelfChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("shelves", "Shelves")
            .index(i)
            .nested(nested);
      }
    }
    return found;
  }

  private static @Nullable Violations load(@Nullable Load value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!value.isSet()) {
      found = Violations.in(found)
          .at("load", "Load")
          .emptyUnion();
    }
    Violations nested = LoadChecks.violations(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("load", "Load")
          .nested(nested);
    }
    return found;
  }
}
