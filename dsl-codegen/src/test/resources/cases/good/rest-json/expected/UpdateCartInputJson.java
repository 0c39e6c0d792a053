package example.restjson;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link UpdateCartInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class UpdateCartInputJson implements JsonCodec<UpdateCartInput> {
  static final UpdateCartInputJson CODEC = new UpdateCartInputJson();

  private static final List<String> MEMBERS = List.of("CartId", "Note", "LineCount", "Lines");

  private UpdateCartInputJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(UpdateCartInput value, JsonWriter out) {
    out.startObject();
    if (value.cartId != null) {
      out.string("CartId", value.cartId);
    }
    if (value.note != null) {
      out.string("Note", value.note);
    }
    if (value.lineCount != null) {
      out.number(out.name("LineCount", "lineCount"), value.lineCount);
    }
    if (value.lines != null) {
      out.list("Lines", value.lines, LineJson.CODEC);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public UpdateCartInput read(JsonReader in) {
    UpdateCartInputBuilder builder = new UpdateCartInputBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "CartId" -> builder.cartId = in.string(builder.cartId);
        case "Note" -> builder.note = in.string(builder.note);
        case "LineCount", "lineCount" -> builder.lineCount = in.integer(builder.lineCount);
        case "Lines" -> builder.lines = in.list(builder.lines, LineJson.CODEC);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }

  /** Writes the members that are set and in the body of the request. */
  static void writeBody(UpdateCartInput value, JsonWriter out) {
    out.startObject();
    if (value.lineCount != null) {
      out.number(out.name("LineCount", "lineCount"), value.lineCount);
    }
    if (value.lines != null) {
      out.list("Lines", value.lines, LineJson.CODEC);
    }
    out.endObject();
  }
}
