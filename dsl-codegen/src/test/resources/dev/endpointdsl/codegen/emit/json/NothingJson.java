package com.example.json;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;

/** Writes and reads the JSON of a {@link Nothing}. */
final class NothingJson implements JsonCodec<Nothing> {
  static final NothingJson CODEC = new NothingJson();

  private static final List<String> MEMBERS = List.of();

  private NothingJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(Nothing value, JsonWriter out) {
    out.startObject();
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public Nothing read(JsonReader in) {
    NothingBuilder builder = new NothingBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      in.unknownMember(MEMBERS);
    }
    return builder.unchecked();
  }
}
