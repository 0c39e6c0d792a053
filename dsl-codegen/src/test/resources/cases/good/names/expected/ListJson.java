package example.names;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link List}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ListJson implements JsonCodec<List> {
  static final ListJson FORM = new ListJson();

  private static final java.util.List<String> MEMBERS = java.util.List.of("Map");

  private ListJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(List value, JsonWriter out) {
    out.startObject();
    if (value.map != null) {
      out.text("Map", value.map);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public List read(JsonReader in) {
    ListBuilder builder = new ListBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Map" -> builder.map = in.text(builder.map);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
