package example.choices;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Insurance}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class InsuranceJson implements JsonCodec<Insurance> {
  static final InsuranceJson CODEC = new InsuranceJson();

  private static final List<String> MEMBERS = List.of("Enabled");

  private InsuranceJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Insurance value, JsonWriter out) {
    out.startObject();
    if (value.enabled != null) {
      out.bool("Enabled", value.enabled);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Insurance read(JsonReader in) {
    InsuranceBuilder builder = new InsuranceBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Enabled" -> builder.enabled = in.bool(builder.enabled);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
