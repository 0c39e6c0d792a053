package dev.endpointdsl.json;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The values of a JSON document that {@link JsonDocuments} reads. Unknown members, wrong types and
 * duplicates are problems.
 *
 * <p>Generated code calls it like this:
 *
 * <pre>{@code
 * in.startObject();
 * for (String name = in.nextMember(); name != null; name = in.nextMember()) {
 *   switch (name) {
 *     case "MemorySizeInMB" -> builder.memorySizeInMB = in.integer(builder.memorySizeInMB);
 *     default -> in.unknownMember(MEMBERS);
 *   }
 * }
 * }</pre>
 *
 * <p>A method that reads a member takes the value that was already read for the member, which is
 * {@code null} unless the member appears twice. If the value is wrong, the method reports a problem
 * and returns {@code null}, and reading continues. The methods named {@code ...Value} read an
 * element of an array or the value of a map's entry, and can be used as {@link ElementReader}s.
 */
public final class JsonReader {

  private final JsonParser parser;
  private final JsonProblemCollector problems;
  private final TypeMismatches mismatches;
  private final ScalarReader scalars;
  private boolean noObject;
  private boolean described;

  JsonReader(JsonParser parser, JsonProblemCollector problems) {
    this.parser = parser;
    this.problems = problems;
    this.mismatches = new TypeMismatches(parser, problems);
    this.scalars = new ScalarReader(parser, mismatches);
  }

  /** Reads a whole document. */
  <T> T document(ElementReader<T> reader) {
    if (parser.nextToken() == null) {
      throw problems.notJson();
    }
    T value = reader.read(this);
    if (parser.nextToken() != null) {
      throw problems.notJson();
    }
    problems.throwIfAny();
    if (value == null) {
      throw new IllegalStateException("The reader returned neither a value nor a problem");
    }
    return value;
  }

  /** Begins an object. If the value is not an object, {@link #nextMember} returns no member. */
  public void startObject() {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      mismatches.expectedContainer("an object");
      noObject = true;
    }
  }

  /** Returns the name of the next member, whose value must be read next; null at the end. */
  public @Nullable String nextMember() {
    if (noObject) {
      noObject = false;
      return null;
    }
    return parser.nextName();
  }

  /**
   * Begins a union, which is an object with exactly one member.
   *
   * @param known the names of all its members
   * @return the name of the first member, whose value must be read next; null if there is none,
   *     which is reported
   */
  public @Nullable String startUnion(Collection<String> known) {
    startObject();
    boolean object = !noObject;
    String name = nextMember();
    if (name == null && object) {
      mismatches.noUnionMember(known);
    }
    return name;
  }

  /**
   * Ends a union whose first member was read, and reports every other one.
   *
   * @param first the name of the first member
   */
  public void endUnion(String first) {
    while (parser.nextName() != null) {
      mismatches.anotherUnionMember(first);
    }
  }

  /**
   * Reports the current member as unknown and skips its value.
   *
   * @param known the names of all known members
   */
  public void unknownMember(Collection<String> known) {
    mismatches.unknownMember(known);
  }

  /**
   * Skips the current member if the document is a response that has it, and otherwise reports it as
   * unknown.
   *
   * @param known the names of all known members
   * @param further the names of the members that only the response has
   * @param method the method that reads the response
   */
  public void unknownMember(Collection<String> known, Collection<String> further, String method) {
    if (!further.contains(parser.currentName())) {
      mismatches.unknownMember(known);
    } else if (described) {
      mismatches.skipMember();
    } else {
      mismatches.memberOfResponse(method);
    }
  }

  /** Expects the response that describes what would otherwise be read as a request. */
  void expectDescription() {
    described = true;
  }

  /** Keeps the value of the current member out of messages, because it is sensitive. */
  public JsonReader sensitive() {
    mismatches.hideCurrentMember();
    return this;
  }

  /** Advances to the value of the current member, unless the member appears again. */
  private boolean isFirst(@Nullable Object previous) {
    if (previous != null || problems.anyHere()) {
      mismatches.repeatedMember();
      return false;
    }
    parser.nextToken();
    return true;
  }

  /** Returns the parser, which is at the value. */
  JsonParser parser() {
    return parser;
  }

  /** Reads a member that is a string. */
  public @Nullable String string(@Nullable String previous) {
    return isFirst(previous) ? stringValue() : previous;
  }

  /** Reads a string. */
  public @Nullable String stringValue() {
    return scalars.string();
  }

  /** Reads a member that is true or false. */
  public @Nullable Boolean bool(@Nullable Boolean previous) {
    return isFirst(previous) ? boolValue() : previous;
  }

  /** Reads true or false. */
  public @Nullable Boolean boolValue() {
    return scalars.bool();
  }

  /** Reads a member that is a whole number; {@code 1.0} and {@code 1e3} are not. */
  public @Nullable Integer integer(@Nullable Integer previous) {
    return isFirst(previous) ? integerValue() : previous;
  }

  /** Reads a whole number; {@code 1.0} and {@code 1e3} are not. */
  public @Nullable Integer integerValue() {
    return scalars.integer();
  }

  /** Reads a member that is a whole number; {@code 1.0} and {@code 1e3} are not. */
  public @Nullable Long longNumber(@Nullable Long previous) {
    return isFirst(previous) ? longValue() : previous;
  }

  /** Reads a whole number; {@code 1.0} and {@code 1e3} are not. */
  public @Nullable Long longValue() {
    return scalars.longNumber();
  }

  /** Reads a member that is a whole number; {@code 1.0} and {@code 1e3} are not. */
  public @Nullable Short shortNumber(@Nullable Short previous) {
    return isFirst(previous) ? shortValue() : previous;
  }

  /** Reads a whole number; {@code 1.0} and {@code 1e3} are not. */
  public @Nullable Short shortValue() {
    return scalars.shortNumber();
  }

  /** Reads a member that is a whole number; {@code 1.0} and {@code 1e3} are not. */
  public @Nullable Byte byteNumber(@Nullable Byte previous) {
    return isFirst(previous) ? byteValue() : previous;
  }

  /** Reads a whole number; {@code 1.0} and {@code 1e3} are not. */
  public @Nullable Byte byteValue() {
    return scalars.byteNumber();
  }

  /** Reads a member that is a number, rounded to the nearest float. */
  public @Nullable Float float32(@Nullable Float previous) {
    return isFirst(previous) ? float32Value() : previous;
  }

  /** Reads a number, rounded to the nearest float. */
  public @Nullable Float float32Value() {
    return scalars.float32();
  }

  /** Reads a member that is a number, rounded to the nearest double. */
  public @Nullable Double float64(@Nullable Double previous) {
    return isFirst(previous) ? float64Value() : previous;
  }

  /** Reads a number, rounded to the nearest double. */
  public @Nullable Double float64Value() {
    return scalars.float64();
  }

  /** Reads a member that is bytes in base64. */
  public @Nullable Bytes blob(@Nullable Bytes previous) {
    return isFirst(previous) ? blobValue() : previous;
  }

  /** Reads bytes in base64. */
  public @Nullable Bytes blobValue() {
    return scalars.blob();
  }

  /** Reads a member that is a point in time. */
  public @Nullable Instant timestamp(@Nullable Instant previous, TimestampFormat format) {
    return isFirst(previous) ? timestampValue(format) : previous;
  }

  /** Reads a point in time. */
  public @Nullable Instant timestampValue(TimestampFormat format) {
    return scalars.timestamp(format);
  }

  /** Reads a member that is JSON of any form, {@code null} included. */
  public @Nullable JsonValue document(@Nullable JsonValue previous) {
    return isFirst(previous) ? documentValue() : previous;
  }

  /** Reads JSON of any form, {@code null} included. */
  public JsonValue documentValue() {
    return JsonTreeReader.value(this);
  }

  /** Reads a member that is a structure or union. */
  public <T> @Nullable T object(@Nullable T previous, ElementReader<T> reader) {
    return isFirst(previous) ? reader.read(this) : previous;
  }

  /** Reads a member that is a list. */
  public <T> @Nullable List<T> list(@Nullable List<T> previous, ElementReader<T> element) {
    return isFirst(previous) ? listValue(element) : previous;
  }

  /** Reads a list. */
  public <T> @Nullable List<T> listValue(ElementReader<T> element) {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      mismatches.expectedContainer("an array");
      return null;
    }
    List<T> list = BuilderSupport.newList();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      T value = element.read(this);
      if (value != null) {
        list = BuilderSupport.append(list, value);
      }
    }
    return list;
  }

  /** Reads a member that is a map, keeping its order. */
  public <T> @Nullable Map<String, T> map(
      @Nullable Map<String, T> previous, ElementReader<T> value) {
    return isFirst(previous) ? mapValue(value) : previous;
  }

  /** Reads a map, keeping its order. */
  public <T> @Nullable Map<String, T> mapValue(ElementReader<T> reader) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      mismatches.expectedContainer("an object");
      return null;
    }
    parser.assignCurrentValue(JsonPath.MAP);
    Map<String, T> map = new LinkedHashMap<>();
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      T value = isFirst(map.get(key)) ? reader.read(this) : null;
      if (value != null) {
        map.put(key, value);
      }
    }
    return map;
  }
}
