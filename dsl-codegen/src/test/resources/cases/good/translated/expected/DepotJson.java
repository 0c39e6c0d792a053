package example.translated;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Depot}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class DepotJson implements JsonCodec<Depot> {
  static final DepotJson CODEC = new DepotJson();

  private static final List<String> MEMBERS =
      List.of(
          "DepotName", "Capacity", "WeightInKG", "Kind", "Kinds", "Shelves", "Colour", "Pallets");

  private static final List<String> DESCRIBED = List.of("DepotArn", "ResponseMetadata");

  private DepotJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Depot value, JsonWriter out) {
    out.startObject();
    if (value.depotName != null) {
      out.string("DepotName", value.depotName);
    }
    if (value.capacity != null) {
      out.number("Capacity", value.capacity);
    }
    if (value.weightInKG != null) {
      out.number("WeightInKG", value.weightInKG);
    }
    if (value.kind != null) {
      out.string("Kind", value.kind);
    }
    if (value.kinds != null) {
      out.list("Kinds", value.kinds, (element, to) -> to.string(element));
    }
    if (value.shelves != null) {
      out.list("Shelves", value.shelves, ShelfJson.CODEC);
    }
    if (value.colour != null) {
      out.string("Colour", value.colour);
    }
    if (value.pallets != null) {
      out.list("Pallets", value.pallets, PalletJson.CODEC);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Depot read(JsonReader in) {
    DepotBuilder builder = new DepotBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "DepotName" -> builder.depotName = in.string(builder.depotName);
        case "Capacity" -> builder.capacity = in.longNumber(builder.capacity);
        case "WeightInKG" -> builder.weightInKG = in.float32(builder.weightInKG);
        case "Kind" -> builder.kind = in.string(builder.kind);
        case "Kinds" -> builder.kinds = in.list(builder.kinds, JsonReader::stringValue);
        case "Shelves" -> builder.shelves = in.list(builder.shelves, ShelfJson.CODEC);
        case "Colour" -> builder.colour = in.string(builder.colour);
        case "Pallets" -> builder.pallets = in.list(builder.pallets, PalletJson.CODEC);
        default -> in.unknownMember(MEMBERS, DESCRIBED, "Depot.fromDescribed");
      }
    }
    return builder.unchecked();
  }
}
