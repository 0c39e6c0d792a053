package example.translated;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Load}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class LoadJson implements JsonCodec<Load> {
  static final LoadJson CODEC = new LoadJson();

  private static final List<String> MEMBERS = List.of("Text", "Amount");

  private LoadJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Load value, JsonWriter out) {
    out.startObject();
    if (value.text != null) {
      out.string("Text", value.text);
    }
    if (value.amount != null) {
      out.number("Amount", value.amount);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Load read(JsonReader in) {
    LoadBuilder builder = new LoadBuilder();
    String name = in.startUnion(MEMBERS);
    if (name != null) {
      switch (name) {
        case "Text" -> builder.text = in.string(builder.text);
        case "Amount" -> builder.amount = in.float64(builder.amount);
        default -> in.unknownMember(MEMBERS);
      }
      in.endUnion(name);
    }
    return builder.unchecked();
  }
}
