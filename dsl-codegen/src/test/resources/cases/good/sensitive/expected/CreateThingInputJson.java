package example.sensitive;

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
      "Password",
      "Passwords",
      "Pin",
      "Factor",
      "Level",
      "Note",
      "ByName",
      "Codes");

  private CreateThingInputJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(CreateThingInput value, JsonWriter out) {
    out.startObject();
    if (value.password != null) {
      out.text("Password", value.password);
    }
    if (value.passwords != null) {
      out.list("Passwords", value.passwords, (element, to) -> to.text(element));
    }
    if (value.pin != null) {
      out.number("Pin", value.pin);
    }
    if (value.factor != null) {
      out.number("Factor", value.factor);
    }
    if (value.level != null) {
      out.text("Level", value.level);
    }
    if (value.note != null) {
      out.object("Note", value.note, NoteJson.FORM);
    }
    if (value.byName != null) {
      out.map("ByName", value.byName, (element, to) -> to.text(element));
    }
    if (value.codes != null) {
      out.list("Codes", value.codes, (element, to) -> to.text(element));
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
        case "Password" -> builder.password = in.hidden().text(builder.password);
        case "Passwords" ->
            builder.passwords = in.hidden().list(builder.passwords, JsonReader::textValue);
        case "Pin" -> builder.pin = in.hidden().integer(builder.pin);
        case "Factor" -> builder.factor = in.hidden().float64(builder.factor);
        case "Level" -> builder.level = in.hidden().text(builder.level);
        case "Note" -> builder.note = in.hidden().object(builder.note, NoteJson.FORM);
        case "ByName" -> builder.byName = in.hidden().map(builder.byName, JsonReader::textValue);
        case "Codes" -> builder.codes = in.hidden().list(builder.codes, JsonReader::textValue);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
