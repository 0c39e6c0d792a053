package example.names;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Bytes}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class BytesJson implements JsonCodec<Bytes> {
  static final BytesJson FORM = new BytesJson();

  private static final List<String> MEMBERS = List.of("Value", "Values");

  private BytesJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Bytes value, JsonWriter out) {
    out.startObject();
    if (value.value != null) {
      out.text("Value", value.value);
    }
    if (value.values != null) {
      out.object("Values", value.values, ViolationJson.FORM);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Bytes read(JsonReader in) {
    BytesBuilder builder = new BytesBuilder();
    String name = in.startUnion(MEMBERS);
    if (name != null) {
      switch (name) {
        case "Value" -> builder.value = in.text(builder.value);
        case "Values" -> builder.values = in.object(builder.values, ViolationJson.FORM);
        default -> in.unknownMember(MEMBERS);
      }
      in.endUnion(name);
    }
    return builder.unchecked();
  }
}
