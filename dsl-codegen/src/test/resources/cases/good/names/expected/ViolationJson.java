package example.names;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Violation}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ViolationJson implements JsonCodec<Violation> {
  static final ViolationJson FORM = new ViolationJson();

  private static final List<String> MEMBERS = List.of("Objects");

  private ViolationJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Violation value, JsonWriter out) {
    out.startObject();
    if (value.objects != null) {
      out.list("Objects", value.objects, ValuesJson.FORM);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Violation read(JsonReader in) {
    ViolationBuilder builder = new ViolationBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Objects" -> builder.objects = in.list(builder.objects, ValuesJson.FORM);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
