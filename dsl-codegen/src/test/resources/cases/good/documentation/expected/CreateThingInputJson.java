package example.documentation;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link CreateThingInput}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputJson implements JsonCodec<CreateThingInput> {
  static final CreateThingInputJson FORM = new CreateThingInputJson();

  private static final List<String> MEMBERS = List.of("Name", "Second", "Third");

  private CreateThingInputJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(CreateThingInput value, JsonWriter out) {
    out.startObject();
    if (value.name != null) {
      out.text("Name", value.name);
    }
    if (value.second != null) {
      out.text("Second", value.second);
    }
    if (value.third != null) {
      out.text("Third", value.third);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public CreateThingInput read(JsonReader in) {
    CreateThingInputBuilder builder = new CreateThingInputBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Name" -> builder.name = in.text(builder.name);
        case "Second" -> builder.second = in.text(builder.second);
        case "Third" -> builder.third = in.text(builder.third);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
