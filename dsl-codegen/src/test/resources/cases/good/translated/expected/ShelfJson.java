package example.translated;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Shelf}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ShelfJson implements JsonCodec<Shelf> {
  static final ShelfJson CODEC = new ShelfJson();

  private static final List<String> MEMBERS = List.of("ShelfName", "Shelves", "Load", "Gadget");

  private ShelfJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Shelf value, JsonWriter out) {
    out.startObject();
    if (value.shelfName != null) {
      out.string("ShelfName", value.shelfName);
    }
    if (value.shelves != null) {
      out.list("Shelves", value.shelves, ShelfJson.CODEC);
    }
    if (value.load != null) {
      out.object("Load", value.load, LoadJson.CODEC);
    }
    if (value.gadget != null) {
      out.string("Gadget", value.gadget);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Shelf read(JsonReader in) {
    ShelfBuilder builder = new ShelfBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "ShelfName" -> builder.shelfName = in.string(builder.shelfName);
        case "Shelves" -> builder.shelves = in.list(builder.shelves, ShelfJson.CODEC);
        case "Load" -> builder.load = in.object(builder.load, LoadJson.CODEC);
        case "Gadget" -> builder.gadget = in.string(builder.gadget);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
