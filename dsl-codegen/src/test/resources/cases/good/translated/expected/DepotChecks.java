package example.translated;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Depot} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class DepotChecks implements RuleSet<Depot> {
  DepotChecks() {
  }

  @Override
  public @Nullable Violations check(Depot value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Depot value) {
    Violations found = null;
    found = depotName(value.depotName, found);
    found = weightInKG(value.weightInKG, found);
    found = kind(value.kind, found);
    found = kinds(value.kinds, found);
    found = shelves(value.shelves, found);
    found = pallets(value.pallets, found);
    return found;
  }

  private static @Nullable Violations depotName(@Nullable String value,
      @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("depotName", "DepotName")
          .missing();
    }
    if (CodePoints.outside(value, 0, 8)) {
      found = Violations.in(found)
          .at("depotName", "DepotName")
          .length(CodePoints.length(value), 0, 8);
    }
    return found;
  }

  private static @Nullable Violations weightInKG(@Nullable Float value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!Float.isFinite(value)) {
      found = Violations.in(found)
          .at("weightInKG", "WeightInKG")
          .notFinite(value);
    }
    return found;
  }

  private static @Nullable Violations kind(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (!DepotKind.isKnown(value)) {
      found = Violations.in(found)
          .at("kind", "Kind")
          .unknownValue(value, DepotKind.wireValues());
    }
    return found;
  }

  private static @Nullable Violations kinds(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (!DepotKind.isKnown(element)) {
        found = Violations.in(found)
            .at("kinds", "Kinds")
            .index(i)
            .unknownValue(element, DepotKind.wireValues());
      }
    }
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

  private static @Nullable Violations pallets(@Nullable List<Pallet> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Pallet element = value.get(i);
      Violations nested = PalletChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("pallets", "Pallets")
            .index(i)
            .nested(nested);
      }
    }
    return found;
  }
}
