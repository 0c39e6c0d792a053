package example.sensitive;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Note}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class NoteJson implements JsonCodec<Note> {
  static final NoteJson FORM = new NoteJson();

  private static final List<String> MEMBERS = List.of("Text");

  private NoteJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Note value, JsonWriter out) {
    out.startObject();
    if (value.text != null) {
      out.text("Text", value.text);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Note read(JsonReader in) {
    NoteBuilder builder = new NoteBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Text" -> builder.text = in.hidden().text(builder.text);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
