package example.choices;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Wrapping}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class WrappingJson implements JsonCodec<Wrapping> {
  static final WrappingJson CODEC = new WrappingJson();

  private static final List<String> MEMBERS = List.of("Paper", "Color");

  private WrappingJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Wrapping value, JsonWriter out) {
    out.startObject();
    if (value.paper != null) {
      out.string("Paper", value.paper);
    }
    if (value.color != null) {
      out.string("Color", value.color);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Wrapping read(JsonReader in) {
    WrappingBuilder builder = new WrappingBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Paper" -> builder.paper = in.string(builder.paper);
        case "Color" -> builder.color = in.string(builder.color);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
