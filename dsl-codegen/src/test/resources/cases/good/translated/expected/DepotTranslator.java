package example.translated;

import dev.endpointdsl.Violations;
import example.sdk.depot.model.CreateDepotRequest;
import example.sdk.depot.model.DescribeDepotResponse;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Translates {@link Depot} to the AWS SDK's {@code CreateDepotRequest},
 * and back from it and from a {@code DescribeDepotResponse}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class DepotTranslator {
  private DepotTranslator() {
  }

  /** Converts a value to its request. */
  static CreateDepotRequest toRequest(Depot value) {
    CreateDepotRequest.Builder sdk = CreateDepotRequest.builder();
    sdk.depotName(value.depotName);
    sdk.capacity(value.capacity);
    sdk.weightInKG(value.weightInKG);
    sdk.kind(value.kind);
    sdk.kindsWithStrings(value.kinds);
    if (value.shelves != null) {
      sdk.shelves(ShelfTranslator.toSdkList(value.shelves));
    }
    return sdk.build();
  }

  /** Converts a request, without checking the result. */
  static Depot fromRequest(CreateDepotRequest sdk) {
    DepotBuilder builder = new DepotBuilder();
    builder.depotName = sdk.depotName();
    builder.capacity = sdk.capacity();
    builder.weightInKG = sdk.weightInKG();
    builder.kind = sdk.kindAsString();
    if (sdk.hasKinds()) {
      builder.kinds = sdk.kindsAsStrings();
    }
    if (sdk.hasShelves()) {
      builder.shelves = ShelfTranslator.fromSdkList(sdk.shelves());
    }
    return builder.unchecked();
  }

  /** Converts a response, without checking the result. */
  static Depot fromResponse(DescribeDepotResponse sdk) {
    DepotBuilder builder = new DepotBuilder();
    builder.depotName = sdk.depotName();
    if (sdk.hasKinds()) {
      builder.kinds = sdk.kindsAsStrings();
    }
    if (sdk.hasShelves()) {
      builder.shelves = ShelfTranslator.fromSdkList(sdk.shelves());
    }
    return builder.unchecked();
  }

  /** Returns violations for the members that are set and that the SDK cannot send, or null. */
  static @Nullable Violations unsupported(Depot value) {
    Violations found = null;
    if (value.colour != null) {
      found = Violations.in(found).at("colour", "Colour").notInSdk("Colour", "CreateDepotRequest");
    }
    if (value.pallets != null) {
      found = Violations.in(found).at("pallets", "Pallets")
          .notInSdk("Pallets", "CreateDepotRequest");
    }
    if (value.shelves != null) {
      for (int i = 0; i < value.shelves.size(); i++) {
        Shelf item = value.shelves.get(i);
        Violations below = ShelfTranslator.unsupported(item);
        if (below != null) {
          found = Violations.in(found).at("shelves", "Shelves").index(i).nested(below);
        }
      }
    }
    return found;
  }
}
