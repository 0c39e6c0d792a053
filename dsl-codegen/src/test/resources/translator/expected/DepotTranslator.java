package example.depot;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violations;
import dev.endpointdsl.support.MappedLists;
import example.sdk.depot.model.CreateDepotRequest;
import example.sdk.depot.model.DescribeDepotResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Translates {@link Depot} to the AWS SDK's {@code CreateDepotRequest},
 * and back from it and from a {@code DescribeDepotResponse}.
 */
final class DepotTranslator {
  private DepotTranslator() {
  }

  /**
   * Converts a value to its request.
   */
  @SuppressWarnings("deprecation")
  static CreateDepotRequest toRequest(Depot value) {
    CreateDepotRequest.Builder sdk = CreateDepotRequest.builder();
    sdk.depotName(value.depotName);
    sdk.openedAt(value.openedAt);
    sdk.capacity(value.capacity);
    sdk.loadFactor(value.loadFactor);
    sdk.weightInKG(value.weightInKG);
    sdk.open(value.open);
    sdk.floors(value.floors);
    if (value.seal != null) {
      sdk.seal(SdkBytes.fromByteArrayUnsafe(value.seal.toByteArray()));
    }
    if (value.seals != null) {
      sdk.seals(MappedLists.list(value.seals, item ->
          SdkBytes.fromByteArrayUnsafe(item.toByteArray())));
    }
    sdk.kind(value.kind);
    sdk.kindsWithStrings(value.kinds);
    sdk.kindsByNameWithStrings(value.kindsByName);
    sdk.notes(value.notes);
    sdk.grid(value.grid);
    sdk.limits(value.limits);
    if (value.shelf != null) {
      sdk.shelf(ShelfTranslator.toSdk(value.shelf));
    }
    if (value.shelves != null) {
      sdk.shelves(ShelfTranslator.toSdkList(value.shelves));
    }
    if (value.rows != null) {
      sdk.rows(MappedLists.list(value.rows, item -> ShelfTranslator.toSdkList(item)));
    }
    if (value.shelvesByName != null) {
      sdk.shelvesByName(MappedLists.map(value.shelvesByName, ShelfTranslator::toSdk));
    }
    sdk.defaultValue(value.default_);
    sdk.overrideConfigurationValue(value.overrideConfiguration);
    return sdk.build();
  }

  /**
   * Converts a request, without checking the result.
   */
  @SuppressWarnings("deprecation")
  static Depot fromRequest(CreateDepotRequest sdk) {
    DepotBuilder builder = new DepotBuilder();
    builder.depotName = sdk.depotName();
    builder.openedAt = sdk.openedAt();
    builder.capacity = sdk.capacity();
    builder.loadFactor = sdk.loadFactor();
    builder.weightInKG = sdk.weightInKG();
    builder.open = sdk.open();
    builder.floors = sdk.floors();
    if (sdk.seal() != null) {
      builder.seal = Bytes.of(sdk.seal().asByteArrayUnsafe());
    }
    if (sdk.hasSeals()) {
      builder.seals = MappedLists.list(sdk.seals(), item -> Bytes.of(item.asByteArrayUnsafe()));
    }
    builder.kind = sdk.kindAsString();
    if (sdk.hasKinds()) {
      builder.kinds = sdk.kindsAsStrings();
    }
    if (sdk.hasKindsByName()) {
      builder.kindsByName = sdk.kindsByNameAsStrings();
    }
    if (sdk.hasNotes()) {
      builder.notes = sdk.notes();
    }
    if (sdk.hasGrid()) {
      builder.grid = sdk.grid();
    }
    if (sdk.hasLimits()) {
      builder.limits = sdk.limits();
    }
    if (sdk.shelf() != null) {
      builder.shelf = ShelfTranslator.fromSdk(sdk.shelf());
    }
    if (sdk.hasShelves()) {
      builder.shelves = ShelfTranslator.fromSdkList(sdk.shelves());
    }
    if (sdk.hasRows()) {
      builder.rows = MappedLists.list(sdk.rows(), item -> ShelfTranslator.fromSdkList(item));
    }
    if (sdk.hasShelvesByName()) {
      builder.shelvesByName = MappedLists.map(sdk.shelvesByName(), ShelfTranslator::fromSdk);
    }
    builder.default_ = sdk.defaultValue();
    builder.overrideConfiguration = sdk.overrideConfigurationValue();
    return builder.unchecked();
  }

  /**
   * Converts a response, without checking the result.
   */
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

  /**
   * Returns violations for the members that are set and that the SDK cannot send, or null.
   */
  static @Nullable Violations unsupported(Depot value) {
    Violations found = null;
    if (value.tolerance != null) {
      found = Violations.in(found).at("tolerance", "Tolerance").broken(ShapeRule.NOT_IN_SDK,
          "Tolerance is set, and the AWS SDK's CreateDepotRequest has Integer instead of Long");
    }
    if (value.pallets != null) {
      found = Violations.in(found).at("pallets", "Pallets")
          .notInSdk("Pallets", "CreateDepotRequest");
    }
    if (value.shelf != null) {
      Violations below = ShelfTranslator.unsupported(value.shelf);
      if (below != null) {
        found = Violations.in(found).at("shelf", "Shelf").nested(below);
      }
    }
    if (value.shelves != null) {
      for (int i = 0; i < value.shelves.size(); i++) {
        Shelf item = value.shelves.get(i);
        Violations below = ShelfTranslator.unsupported(item);
        if (below != null) {
          found = Violations.in(found).at("shelves", "Shelves").index(i, item.shelfName)
              .nested(below);
        }
      }
    }
    if (value.rows != null) {
      for (int i = 0; i < value.rows.size(); i++) {
        List<Shelf> item = value.rows.get(i);
        for (int i2 = 0; i2 < item.size(); i2++) {
          Shelf item2 = item.get(i2);
          Violations below = ShelfTranslator.unsupported(item2);
          if (below != null) {
            found = Violations.in(found).at("rows", "Rows").index(i).index(i2, item2.shelfName)
                .nested(below);
          }
        }
      }
    }
    if (value.shelvesByName != null) {
      for (Map.Entry<String, Shelf> entry : value.shelvesByName.entrySet()) {
        Violations below = ShelfTranslator.unsupported(entry.getValue());
        if (below != null) {
          found = Violations.in(found).at("shelvesByName", "ShelvesByName").key(entry.getKey())
              .nested(below);
        }
      }
    }
    return found;
  }
}
