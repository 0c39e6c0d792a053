package example.lists;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Part}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PartJson implements JsonCodec<Part> {
  static final PartJson FORM = new PartJson();

  private static final List<String> MEMBERS = List.of("Name", "Weight");

  private PartJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Part value, JsonWriter out) {
    out.startObject();
    if (value.name != null) {
      out.text("Name", value.name);
    }
    if (value.weight != null) {
      out.number("Weight", value.weight);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Part read(JsonReader in) {
    PartBuilder builder = new PartBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Name" -> builder.name = in.text(builder.name);
        case "Weight" -> builder.weight = in.float64(builder.weight);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
