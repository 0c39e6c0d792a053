package example.names;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Values}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ValuesJson implements JsonCodec<Values> {
  static final ValuesJson FORM = new ValuesJson();

  private static final List<String> MEMBERS = List.of("Function");

  private ValuesJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Values value, JsonWriter out) {
    out.startObject();
    if (value.function != null) {
      out.text("Function", value.function);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Values read(JsonReader in) {
    ValuesBuilder builder = new ValuesBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Function" -> builder.function = in.text(builder.function);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
