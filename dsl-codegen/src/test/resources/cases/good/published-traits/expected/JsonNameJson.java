package example.publishedtraits;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.TimestampFormat;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link JsonName}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class JsonNameJson implements JsonCodec<JsonName> {
  static final JsonNameJson CODEC = new JsonNameJson();

  private static final List<String> MEMBERS =
      List.of(
          "Blob",
          "Boolean",
          "Double",
          "Enum",
          "Integer",
          "List",
          "Long",
          "Map",
          "String",
          "Structure",
          "Timestamp",
          "Choice");

  private JsonNameJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(JsonName value, JsonWriter out) {
    out.startObject();
    if (value.blob != null) {
      out.blob(out.name("Blob", "blob"), value.blob);
    }
    if (value.boolean_ != null) {
      out.bool(out.name("Boolean", "boolean"), value.boolean_);
    }
    if (value.double_ != null) {
      out.number(out.name("Double", "double"), value.double_);
    }
    if (value.enum_ != null) {
      out.string(out.name("Enum", "enum"), value.enum_);
    }
    if (value.integer != null) {
      out.number(out.name("Integer", "integer"), value.integer);
    }
    if (value.list != null) {
      out.list(out.name("List", "list"), value.list, (element, to) -> to.string(element));
    }
    if (value.long_ != null) {
      out.number(out.name("Long", "long"), value.long_);
    }
    if (value.map != null) {
      out.map(out.name("Map", "map"), value.map, (element, to) -> to.string(element));
    }
    if (value.string != null) {
      out.string(out.name("String", "string"), value.string);
    }
    if (value.structure != null) {
      out.object(out.name("Structure", "structure"), value.structure, PlainStructureJson.CODEC);
    }
    if (value.timestamp != null) {
      out.timestamp(
          out.name("Timestamp", "timestamp"), value.timestamp, TimestampFormat.EPOCH_SECONDS);
    }
    if (value.choice != null) {
      out.object("Choice", value.choice, JsonNameChoiceJson.CODEC);
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public JsonName read(JsonReader in) {
    JsonNameBuilder builder = new JsonNameBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Blob", "blob" -> builder.blob = in.blob(builder.blob);
        case "Boolean", "boolean" -> builder.boolean_ = in.bool(builder.boolean_);
        case "Double", "double" -> builder.double_ = in.float64(builder.double_);
        case "Enum", "enum" -> builder.enum_ = in.string(builder.enum_);
        case "Integer", "integer" -> builder.integer = in.integer(builder.integer);
        case "List", "list" -> builder.list = in.list(builder.list, JsonReader::stringValue);
        case "Long", "long" -> builder.long_ = in.longNumber(builder.long_);
        case "Map", "map" -> builder.map = in.map(builder.map, JsonReader::stringValue);
        case "String", "string" -> builder.string = in.string(builder.string);
        case "Structure",
            "structure" ->
                builder.structure = in.object(builder.structure, PlainStructureJson.CODEC);
        case "Timestamp",
            "timestamp" ->
                builder.timestamp = in.timestamp(builder.timestamp, TimestampFormat.EPOCH_SECONDS);
        case "Choice" -> builder.choice = in.object(builder.choice, JsonNameChoiceJson.CODEC);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
