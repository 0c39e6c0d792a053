package example.depot;

import dev.endpointdsl.Violations;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedCollection;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Translates {@link Shelf} to the AWS SDK's {@code Shelf} and back.
 */
final class ShelfTranslator {
  private ShelfTranslator() {
  }

  /**
   * Converts a value to the SDK's type.
   */
  static example.sdk.depot.model.Shelf toSdk(Shelf value) {
    example.sdk.depot.model.Shelf.Builder sdk = example.sdk.depot.model.Shelf.builder();
    sdk.shelfName(value.shelfName);
    if (value.shelves != null) {
      sdk.shelves(ShelfTranslator.toSdkList(value.shelves));
    }
    if (value.load != null) {
      sdk.load(LoadTranslator.toSdk(value.load));
    }
    return sdk.build();
  }

  /**
   * Converts a value of the SDK, without checking the result.
   */
  static Shelf fromSdk(example.sdk.depot.model.Shelf sdk) {
    ShelfBuilder builder = new ShelfBuilder();
    builder.shelfName = sdk.shelfName();
    if (sdk.hasShelves()) {
      builder.shelves = ShelfTranslator.fromSdkList(sdk.shelves());
    }
    if (sdk.load() != null) {
      builder.load = LoadTranslator.fromSdk(sdk.load());
    }
    return builder.unchecked();
  }

  /**
   * Converts a list to the SDK's type, for its builders to copy.
   */
  static Collection<example.sdk.depot.model.Shelf> toSdkList(List<Shelf> values) {
    return MappedCollection.of(values, ShelfTranslator::toSdk);
  }

  /**
   * Converts a list of the SDK, without checking the result.
   */
  static List<Shelf> fromSdkList(List<example.sdk.depot.model.Shelf> values) {
    List<Shelf> list = BuilderSupport.newList();
    for (example.sdk.depot.model.Shelf value : values) {
      list = BuilderSupport.append(list, fromSdk(value));
    }
    return list;
  }

  /**
   * Returns violations for the members that are set and that the SDK cannot send, or null.
   */
  static @Nullable Violations unsupported(Shelf value) {
    Violations found = null;
    if (value.gadget != null) {
      found = Violations.in(found).at("gadget", "Gadget").notInSdk("Gadget", "Shelf");
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
    if (value.load != null) {
      Violations below = LoadTranslator.unsupported(value.load);
      if (below != null) {
        found = Violations.in(found).at("load", "Load").nested(below);
      }
    }
    return found;
  }
}
