package com.example.json;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;

/** Writes and reads the JSON of a {@link Choice}. */
final class ChoiceJson implements JsonCodec<Choice> {
  static final ChoiceJson CODEC = new ChoiceJson();

  private static final List<String> MEMBERS = List.of("Text", "Number", "Things");

  private ChoiceJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Choice value, JsonWriter out) {
    out.startObject();
    if (value.text != null) {
      out.string("Text", value.text);
    }
    if (value.number != null) {
      out.number("Number", value.number);
    }
    if (value.things != null) {
      out.list("Things", value.things, ThingJson.CODEC);
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
        case "Number" -> builder.number = in.float64(builder.number);
        case "Things" -> builder.things = in.list(builder.things, ThingJson.CODEC);
        default -> in.unknownMember(MEMBERS);
      }
      in.endUnion(name);
    }
    return builder.unchecked();
  }
}
