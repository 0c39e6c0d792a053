package example.jsonast;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Thing}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ThingJson implements JsonCodec<Thing> {
  static final ThingJson FORM = new ThingJson();

  private static final List<String> MEMBERS = List.of("Name", "Memory");

  private ThingJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Thing value, JsonWriter out) {
    out.startObject();
    if (value.name != null) {
      out.text("Name", value.name);
    }
    if (value.memory != null) {
      out.number("Memory", value.memory);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Thing read(JsonReader in) {
    ThingBuilder builder = new ThingBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Name" -> builder.name = in.text(builder.name);
        case "Memory" -> builder.memory = in.integer(builder.memory);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
