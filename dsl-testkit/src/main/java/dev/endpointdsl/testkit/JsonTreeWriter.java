package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonArray;
import dev.endpointdsl.testkit.JsonValue.JsonBoolean;
import dev.endpointdsl.testkit.JsonValue.JsonNumber;
import dev.endpointdsl.testkit.JsonValue.JsonObject;
import dev.endpointdsl.testkit.JsonValue.JsonString;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes answers. */
public final class JsonTreeWriter {

  /** Escapes what is not ASCII: an unpaired surrogate has no UTF-8, but it does have an escape. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonTreeWriter() {}

  public static String write(JsonValue value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(value, out);
    }
    return text.toString();
  }

  private static void write(JsonValue value, JsonGenerator out) {
    if (value instanceof JsonObject object) {
      writeObject(object, out);
    } else if (value instanceof JsonArray array) {
      writeArray(array, out);
    } else if (value instanceof JsonString string) {
      out.writeString(string.text());
    } else if (value instanceof JsonNumber number) {
      out.writeNumber(number.literal());
    } else if (value instanceof JsonBoolean bool) {
      out.writeBoolean(bool.value());
    } else {
      out.writeNull();
    }
  }

  private static void writeObject(JsonObject object, JsonGenerator out) {
    out.writeStartObject();
    object
        .members()
        .forEach(
            (name, member) -> {
              out.writeName(name);
              write(member, out);
            });
    out.writeEndObject();
  }

  private static void writeArray(JsonArray array, JsonGenerator out) {
    out.writeStartArray();
    array.elements().forEach(element -> write(element, out));
    out.writeEndArray();
  }
}
