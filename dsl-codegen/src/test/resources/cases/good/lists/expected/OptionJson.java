package example.lists;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Option}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OptionJson implements JsonCodec<Option> {
  static final OptionJson FORM = new OptionJson();

  private static final List<String> MEMBERS = List.of("Color");

  private OptionJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Option value, JsonWriter out) {
    out.startObject();
    if (value.color != null) {
      out.text("Color", value.color);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Option read(JsonReader in) {
    OptionBuilder builder = new OptionBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Color" -> builder.color = in.text(builder.color);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
