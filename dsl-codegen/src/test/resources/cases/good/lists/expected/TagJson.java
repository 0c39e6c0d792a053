package example.lists;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Tag}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class TagJson implements JsonCodec<Tag> {
  static final TagJson FORM = new TagJson();

  private static final List<String> MEMBERS = List.of("Key", "Value");

  private TagJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Tag value, JsonWriter out) {
    out.startObject();
    if (value.key != null) {
      out.text("Key", value.key);
    }
    if (value.value != null) {
      out.text("Value", value.value);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Tag read(JsonReader in) {
    TagBuilder builder = new TagBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Key" -> builder.key = in.text(builder.key);
        case "Value" -> builder.value = in.text(builder.value);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
