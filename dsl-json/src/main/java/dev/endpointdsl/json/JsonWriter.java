package dev.endpointdsl.json;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.json.internal.Surrogates;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.message.QuotedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a JSON document. A value that JSON cannot express, such as {@link Double#NaN}, throws an
 * {@link IllegalStateException} that names the member.
 *
 * <p>Methods with a name write a member; those without one write an element of a list or the value
 * of a map's entry.
 */
public final class JsonWriter {

  private final JsonGenerator generator;
  private final boolean body;
  private boolean surrogates;

  JsonWriter(JsonGenerator generator, boolean body) {
    this.generator = generator;
    this.body = body;
  }

  /**
   * Returns the body of a request, whose members can have other names than in the model.
   *
   * @throws IllegalStateException if JSON cannot express the value
   */
  public static <T> String body(T value, ElementWriter<? super T> writer) {
    return JsonStyle.BODY.write(value, writer);
  }

  /**
   * Returns the name to write for a member.
   *
   * @param member the member's name in the model
   * @param inBody its name in the body of a request
   */
  public String name(String member, String inBody) {
    return body ? inBody : member;
  }

  /**
   * Returns a value's JSON without spaces.
   *
   * @throws IllegalStateException if JSON cannot express the value
   */
  public static <T> String compact(T value, ElementWriter<? super T> writer) {
    return JsonStyle.COMPACT.write(value, writer);
  }

  /**
   * Returns a value's JSON with a line for each member and element, indented by two spaces. Lines
   * end with LF on every system, except the last one, which has no line end.
   *
   * @throws IllegalStateException if JSON cannot express the value
   */
  public static <T> String pretty(T value, ElementWriter<? super T> writer) {
    return JsonStyle.PRETTY.write(value, writer);
  }

  /** Checks whether a string had surrogates, which may be unpaired. */
  boolean hasSurrogates() {
    return surrogates;
  }

  /** Begins an object. */
  public void startObject() {
    generator.writeStartObject();
  }

  /** Ends an object. */
  public void endObject() {
    generator.writeEndObject();
  }

  /** Writes a member. */
  public void string(String name, String value) {
    generator.writeName(KnownNames.of(name));
    string(value);
  }

  /** Writes a string. */
  public void string(String value) {
    surrogates |= Surrogates.hasAny(value);
    generator.writeString(value);
  }

  /** Writes a member. */
  public void bool(String name, boolean value) {
    generator.writeName(KnownNames.of(name));
    bool(value);
  }

  /** Writes true or false. */
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  /** Writes a member that is a byte, short, int or long. */
  public void number(String name, long value) {
    generator.writeName(KnownNames.of(name));
    number(value);
  }

  /** Writes a byte, short, int or long. */
  public void number(long value) {
    generator.writeNumber(value);
  }

  /** Writes a member with the fewest digits that identify the float. */
  public void number(String name, float value) {
    generator.writeName(KnownNames.of(name));
    number(value);
  }

  /** Writes a float with the fewest digits that identify it. */
  public void number(float value) {
    generator.writeNumber((float) finite(value));
  }

  /** Writes a member with the fewest digits that identify the double. */
  public void number(String name, double value) {
    generator.writeName(KnownNames.of(name));
    number(value);
  }

  /** Writes a double with the fewest digits that identify it. */
  public void number(double value) {
    generator.writeNumber(finite(value));
  }

  /** Writes a number with its digits unchanged. */
  void literal(String number) {
    generator.writeNumber(number);
  }

  /** Writes {@code null}. */
  void nothing() {
    generator.writeNull();
  }

  private double finite(double value) {
    if (Double.isFinite(value)) {
      return value;
    }
    throw unwritable("it is " + value + ", and JSON has no such number");
  }

  /** Writes a member in base64. */
  public void blob(String name, Bytes value) {
    generator.writeName(KnownNames.of(name));
    blob(value);
  }

  /** Writes bytes in base64. */
  public void blob(Bytes value) {
    generator.writeBinary(value.toByteArray());
  }

  /** Writes a member that is a point in time. */
  public void timestamp(String name, Instant value, TimestampFormat format) {
    generator.writeName(KnownNames.of(name));
    timestamp(value, format);
  }

  /** Writes a point in time. */
  public void timestamp(Instant value, TimestampFormat format) {
    String text = text(value, format);
    if (format == TimestampFormat.EPOCH_SECONDS) {
      generator.writeNumber(text);
    } else {
      generator.writeString(text);
    }
  }

  private String text(Instant value, TimestampFormat format) {
    try {
      return format.toText(value);
    } catch (DateTimeException e) {
      throw unwritable(value + " cannot be written as " + format.expected());
    }
  }

  /** Writes a member that is JSON of any form. */
  public void document(String name, JsonValue value) {
    generator.writeName(KnownNames.of(name));
    document(value);
  }

  /** Writes JSON of any form. */
  public void document(JsonValue value) {
    JsonTreeWriter.write(value, this);
  }

  /** Writes a member that is a structure or union. */
  public <T> void object(String name, T value, ElementWriter<? super T> writer) {
    generator.writeName(KnownNames.of(name));
    writer.write(value, this);
  }

  /** Writes a member that is a list. */
  public <T> void list(String name, List<T> values, ElementWriter<? super T> element) {
    generator.writeName(KnownNames.of(name));
    list(values, element);
  }

  /** Writes a list. */
  public <T> void list(List<T> values, ElementWriter<? super T> element) {
    generator.writeStartArray();
    for (T value : values) {
      element.write(value, this);
    }
    generator.writeEndArray();
  }

  /** Writes a member that is a map, in the map's order. */
  public <T> void map(String name, Map<String, T> values, ElementWriter<? super T> value) {
    generator.writeName(KnownNames.of(name));
    map(values, value);
  }

  /** Writes a map, in the map's order. */
  public <T> void map(Map<String, T> values, ElementWriter<? super T> value) {
    generator.writeStartObject();
    generator.assignCurrentValue(JsonPath.MAP);
    for (Map.Entry<String, T> entry : values.entrySet()) {
      generator.writeName(key(entry.getKey()));
      value.write(entry.getValue(), this);
    }
    generator.writeEndObject();
  }

  /** Checks a key: readers accept unpaired surrogates in strings, but not in names. */
  private String key(String key) {
    if (Surrogates.hasUnpaired(key)) {
      String quoted = QuotedText.quote(key);
      throw unwritable("its key " + quoted + " has an unpaired surrogate");
    }
    return key;
  }

  private IllegalStateException unwritable(String why) {
    String path = JsonPath.wire(generator.streamWriteContext());
    return new IllegalStateException("No JSON can be written for " + path + ": " + why);
  }
}
