package example.unions;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link Choice}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ChoiceJson implements JsonCodec<Choice> {
  static final ChoiceJson CODEC = new ChoiceJson();

  private static final List<String> MEMBERS =
      List.of("Text", "Amount", "Color", "Part", "Names", "Labels");

  private ChoiceJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Choice value, JsonWriter out) {
    out.startObject();
    if (value.text != null) {
      out.string("Text", value.text);
    }
    if (value.amount != null) {
      out.number("Amount", value.amount);
    }
    if (value.color != null) {
      out.string("Color", value.color);
    }
    if (value.part != null) {
      out.object("Part", value.part, PartJson.CODEC);
    }
    if (value.names != null) {
      out.list("Names", value.names, (element, to) -> to.string(element));
    }
    if (value.labels != null) {
      out.map("Labels", value.labels, (element, to) -> to.string(element));
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Choice read(JsonReader in) {
    ChoiceBuilder builder = new ChoiceBuilder();
    String name = in.startUnion(MEMBERS);
    if (name != null) {
      switch (name) {
        case "Text" -> builder.text = in.string(builder.text);
        case "Amount" -> builder.amount = in.float64(builder.amount);
        case "Color" -> builder.color = in.string(builder.color);
        case "Part" -> builder.part = in.object(builder.part, PartJson.CODEC);
        case "Names" -> builder.names = in.list(builder.names, JsonReader::stringValue);
        case "Labels" -> builder.labels = in.map(builder.labels, JsonReader::stringValue);
        default -> in.unknownMember(MEMBERS);
      }
      in.endUnion(name);
    }
    return builder.unchecked();
  }
}
