package example.maps;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link CreateThingInput}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputJson implements JsonCodec<CreateThingInput> {
  static final CreateThingInputJson FORM = new CreateThingInputJson();

  private static final List<String> MEMBERS = List.of(
      "Labels",
      "Limits",
      "Weights",
      "Parts",
      "Names",
      "Kinds");

  private CreateThingInputJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(CreateThingInput value, JsonWriter out) {
    out.startObject();
    if (value.labels != null) {
      out.map("Labels", value.labels, (element, to) -> to.text(element));
    }
    if (value.limits != null) {
      out.map("Limits", value.limits, (element, to) -> to.number(element));
    }
    if (value.weights != null) {
      out.map("Weights", value.weights, (element, to) -> to.number(element));
    }
    if (value.parts != null) {
      out.map("Parts", value.parts, PartJson.FORM);
    }
    if (value.names != null) {
      out.map(
          "Names",
          value.names,
          (element, to) ->
              to.list(element, (element2, to2) -> to2.text(element2)));
    }
    if (value.kinds != null) {
      out.map("Kinds", value.kinds, (element, to) -> to.text(element));
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public CreateThingInput read(JsonReader in) {
    CreateThingInputBuilder builder = new CreateThingInputBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Labels" -> builder.labels = in.map(builder.labels, JsonReader::textValue);
        case "Limits" -> builder.limits = in.map(builder.limits, JsonReader::longValue);
        case "Weights" -> builder.weights = in.map(builder.weights, JsonReader::float32Value);
        case "Parts" -> builder.parts = in.map(builder.parts, PartJson.FORM);
        case "Names" ->
            builder.names =
                in.map(builder.names, element -> element.listValue(JsonReader::textValue));
        case "Kinds" -> builder.kinds = in.map(builder.kinds, JsonReader::textValue);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
