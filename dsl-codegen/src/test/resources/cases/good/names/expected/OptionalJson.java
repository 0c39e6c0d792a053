package example.names;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Optional}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OptionalJson implements JsonCodec<Optional> {
  static final OptionalJson CODEC = new OptionalJson();

  private static final List<String> MEMBERS = List.of("Text", "Bytes");

  private OptionalJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Optional value, JsonWriter out) {
    out.startObject();
    if (value.text != null) {
      out.string("Text", value.text);
    }
    if (value.bytes != null) {
      out.object("Bytes", value.bytes, BytesJson.CODEC);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Optional read(JsonReader in) {
    OptionalBuilder builder = new OptionalBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Text" -> builder.text = in.string(builder.text);
        case "Bytes" -> builder.bytes = in.object(builder.bytes, BytesJson.CODEC);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
