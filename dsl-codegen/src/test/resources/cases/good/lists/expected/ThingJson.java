package example.lists;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Thing}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ThingJson implements JsonCodec<Thing> {
  static final ThingJson FORM = new ThingJson();

  private static final List<String> MEMBERS = List.of(
      "Parts",
      "Names",
      "Colors",
      "Numbers",
      "Shares",
      "Grid",
      "Options",
      "Tags",
      "GuestList",
      "Data");

  private ThingJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Thing value, JsonWriter out) {
    out.startObject();
    if (value.parts != null) {
      out.list("Parts", value.parts, PartJson.FORM);
    }
    if (value.names != null) {
      out.list("Names", value.names, (element, to) -> to.text(element));
    }
    if (value.colors != null) {
      out.list("Colors", value.colors, (element, to) -> to.text(element));
    }
    if (value.numbers != null) {
      out.list("Numbers", value.numbers, (element, to) -> to.number(element));
    }
    if (value.shares != null) {
      out.list("Shares", value.shares, (element, to) -> to.number(element));
    }
    if (value.grid != null) {
      out.list(
          "Grid",
          value.grid,
          (element, to) ->
              to.list(element, (element2, to2) -> to2.text(element2)));
    }
    if (value.options != null) {
      out.list("Options", value.options, OptionJson.FORM);
    }
    if (value.tags != null) {
      out.list("Tags", value.tags, TagJson.FORM);
    }
    if (value.guestList != null) {
      out.list("GuestList", value.guestList, (element, to) -> to.text(element));
    }
    if (value.data != null) {
      out.list("Data", value.data, (element, to) -> to.text(element));
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Thing read(JsonReader in) {
    ThingBuilder builder = new ThingBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Parts" -> builder.parts = in.list(builder.parts, PartJson.FORM);
        case "Names" -> builder.names = in.list(builder.names, JsonReader::textValue);
        case "Colors" -> builder.colors = in.list(builder.colors, JsonReader::textValue);
        case "Numbers" -> builder.numbers = in.list(builder.numbers, JsonReader::integerValue);
        case "Shares" -> builder.shares = in.list(builder.shares, JsonReader::float32Value);
        case "Grid" ->
            builder.grid =
                in.list(builder.grid, element -> element.listValue(JsonReader::textValue));
        case "Options" -> builder.options = in.list(builder.options, OptionJson.FORM);
        case "Tags" -> builder.tags = in.list(builder.tags, TagJson.FORM);
        case "GuestList" -> builder.guestList = in.list(builder.guestList, JsonReader::textValue);
        case "Data" -> builder.data = in.list(builder.data, JsonReader::textValue);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
