package example.translated;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Pallet}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PalletJson implements JsonCodec<Pallet> {
  static final PalletJson CODEC = new PalletJson();

  private static final List<String> MEMBERS = List.of("Height");

  private PalletJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Pallet value, JsonWriter out) {
    out.startObject();
    if (value.height != null) {
      out.number("Height", value.height);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Pallet read(JsonReader in) {
    PalletBuilder builder = new PalletBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Height" -> builder.height = in.integer(builder.height);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
