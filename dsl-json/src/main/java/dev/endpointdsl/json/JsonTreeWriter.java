package dev.endpointdsl.json;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;

/**
 * Writes trees as JSON. A name with an unpaired surrogate, which readers do not accept, throws an
 * {@link IllegalStateException}.
 */
public final class JsonTreeWriter {

  private JsonTreeWriter() {}

  /** Returns a value's JSON on one line, without spaces. */
  public static String compact(JsonValue value) {
    return JsonStyle.COMPACT.write(value, JsonTreeWriter::write);
  }

  /**
   * Returns a value's JSON on one line, without spaces, with an escape for every character that is
   * not ASCII.
   */
  public static String ascii(JsonValue value) {
    return JsonStyle.ASCII.write(value, JsonTreeWriter::write);
  }

  /** Returns a value's JSON with a line for each member and element. */
  public static String pretty(JsonValue value) {
    return JsonStyle.PRETTY.write(value, JsonTreeWriter::write);
  }

  /** Writes a value of any kind, {@code null} included. */
  static void write(JsonValue value, JsonWriter out) {
    if (value instanceof JsonObject object) {
      out.map(object.members(), JsonTreeWriter::write);
    } else if (value instanceof JsonArray array) {
      out.list(array.elements(), JsonTreeWriter::write);
    } else if (value instanceof JsonString string) {
      out.string(string.value());
    } else if (value instanceof JsonNumber number) {
      out.literal(number.literal());
    } else if (value instanceof JsonBoolean bool) {
      out.bool(bool.value());
    } else {
      out.nothing();
    }
  }
}
