package example.restjson;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Line}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class LineJson implements JsonCodec<Line> {
  static final LineJson CODEC = new LineJson();

  private static final List<String> MEMBERS = List.of("Sku");

  private LineJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Line value, JsonWriter out) {
    out.startObject();
    if (value.sku != null) {
      out.string(out.name("Sku", "sku"), value.sku);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Line read(JsonReader in) {
    LineBuilder builder = new LineBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Sku", "sku" -> builder.sku = in.string(builder.sku);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
