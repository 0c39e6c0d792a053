package example.ties;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Item}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ItemJson implements JsonCodec<Item> {
  static final ItemJson FORM = new ItemJson();

  private static final List<String> MEMBERS = List.of("Name", "Discount");

  private ItemJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Item value, JsonWriter out) {
    out.startObject();
    if (value.name != null) {
      out.text("Name", value.name);
    }
    if (value.discount != null) {
      out.number("Discount", value.discount);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Item read(JsonReader in) {
    ItemBuilder builder = new ItemBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Name" -> builder.name = in.text(builder.name);
        case "Discount" -> builder.discount = in.integer(builder.discount);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
