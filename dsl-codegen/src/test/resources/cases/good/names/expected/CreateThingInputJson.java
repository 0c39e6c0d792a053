package example.names;

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
      "Class",
      "HashCode",
      "ToString",
      "GetClass",
      "Notify",
      "Equals",
      "Build",
      "Builder",
      "ToJson",
      "From",
      "Violations",
      "Default",
      "Int",
      "Record",
      "Var",
      "Yield",
      "Null",
      "_1st",
      "snake_case_name",
      "URL",
      "KMSKeyId",
      "other",
      "that",
      "hash",
      "value",
      "found",
      "mutator",
      "out",
      "in",
      "name",
      "first",
      "rest",
      "key",
      "entry",
      "element",
      "i",
      "violation",
      "list");

  private CreateThingInputJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(CreateThingInput value, JsonWriter out) {
    out.startObject();
    if (value.class_ != null) {
      out.text("Class", value.class_);
    }
    if (value.hashCode_ != null) {
      out.number("HashCode", value.hashCode_);
    }
    if (value.toString_ != null) {
      out.text("ToString", value.toString_);
    }
    if (value.getClass_ != null) {
      out.text("GetClass", value.getClass_);
    }
    if (value.notify_ != null) {
      out.text("Notify", value.notify_);
    }
    if (value.equals_ != null) {
      out.text("Equals", value.equals_);
    }
    if (value.build_ != null) {
      out.text("Build", value.build_);
    }
    if (value.builder_ != null) {
      out.text("Builder", value.builder_);
    }
    if (value.toJson_ != null) {
      out.text("ToJson", value.toJson_);
    }
    if (value.from_ != null) {
      out.text("From", value.from_);
    }
    if (value.violations_ != null) {
      out.text("Violations", value.violations_);
    }
    if (value.default_ != null) {
      out.text("Default", value.default_);
    }
    if (value.int_ != null) {
      out.text("Int", value.int_);
    }
    if (value.record != null) {
      out.text("Record", value.record);
    }
    if (value.var != null) {
      out.text("Var", value.var);
    }
    if (value.yield != null) {
      out.text("Yield", value.yield);
    }
    if (value.null_ != null) {
      out.text("Null", value.null_);
    }
    if (value._1st != null) {
      out.text("_1st", value._1st);
    }
    if (value.snakeCaseName != null) {
      out.text("snake_case_name", value.snakeCaseName);
    }
    if (value.url != null) {
      out.text("URL", value.url);
    }
    if (value.kmsKeyId != null) {
      out.text("KMSKeyId", value.kmsKeyId);
    }
    if (value.other != null) {
      out.text("other", value.other);
    }
    if (value.that != null) {
      out.text("that", value.that);
    }
    if (value.hash != null) {
      out.text("hash", value.hash);
    }
    if (value.value != null) {
      out.text("value", value.value);
    }
    if (value.found != null) {
      out.text("found", value.found);
    }
    if (value.mutator != null) {
      out.text("mutator", value.mutator);
    }
    if (value.out != null) {
      out.text("out", value.out);
    }
    if (value.in != null) {
      out.text("in", value.in);
    }
    if (value.name != null) {
      out.text("name", value.name);
    }
    if (value.first != null) {
      out.list("first", value.first, (element, to) -> to.text(element));
    }
    if (value.rest != null) {
      out.list("rest", value.rest, (element, to) -> to.text(element));
    }
    if (value.key != null) {
      out.map(
          "key",
          value.key,
          (element, to) ->
              to.list(element, (element2, to2) -> to2.text(element2)));
    }
    if (value.entry != null) {
      out.map(
          "entry",
          value.entry,
          (element, to) ->
              to.list(element, (element2, to2) -> to2.text(element2)));
    }
    if (value.element != null) {
      out.list("element", value.element, (element, to) -> to.text(element));
    }
    if (value.i != null) {
      out.list("i", value.i, (element, to) -> to.text(element));
    }
    if (value.violation != null) {
      out.object("violation", value.violation, OptionalJson.FORM);
    }
    if (value.list != null) {
      out.object("list", value.list, ListJson.FORM);
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
        case "Class" -> builder.class_ = in.text(builder.class_);
        case "HashCode" -> builder.hashCode_ = in.integer(builder.hashCode_);
        case "ToString" -> builder.toString_ = in.text(builder.toString_);
        case "GetClass" -> builder.getClass_ = in.text(builder.getClass_);
        case "Notify" -> builder.notify_ = in.text(builder.notify_);
        case "Equals" -> builder.equals_ = in.text(builder.equals_);
        case "Build" -> builder.build_ = in.text(builder.build_);
        case "Builder" -> builder.builder_ = in.text(builder.builder_);
        case "ToJson" -> builder.toJson_ = in.text(builder.toJson_);
        case "From" -> builder.from_ = in.text(builder.from_);
        case "Violations" -> builder.violations_ = in.text(builder.violations_);
        case "Default" -> builder.default_ = in.text(builder.default_);
        case "Int" -> builder.int_ = in.text(builder.int_);
        case "Record" -> builder.record = in.text(builder.record);
        case "Var" -> builder.var = in.text(builder.var);
        case "Yield" -> builder.yield = in.text(builder.yield);
        case "Null" -> builder.null_ = in.text(builder.null_);
        case "_1st" -> builder._1st = in.text(builder._1st);
        case "snake_case_name" -> builder.snakeCaseName = in.text(builder.snakeCaseName);
        case "URL" -> builder.url = in.text(builder.url);
        case "KMSKeyId" -> builder.kmsKeyId = in.text(builder.kmsKeyId);
        case "other" -> builder.other = in.text(builder.other);
        case "that" -> builder.that = in.text(builder.that);
        case "hash" -> builder.hash = in.text(builder.hash);
        case "value" -> builder.value = in.text(builder.value);
        case "found" -> builder.found = in.text(builder.found);
        case "mutator" -> builder.mutator = in.text(builder.mutator);
        case "out" -> builder.out = in.text(builder.out);
        case "in" -> builder.in = in.text(builder.in);
        case "name" -> builder.name = in.text(builder.name);
        case "first" -> builder.first = in.list(builder.first, JsonReader::textValue);
        case "rest" -> builder.rest = in.list(builder.rest, JsonReader::textValue);
        case "key" ->
            builder.key = in.map(builder.key, element -> element.listValue(JsonReader::textValue));
        case "entry" ->
            builder.entry =
                in.map(builder.entry, element -> element.listValue(JsonReader::textValue));
        case "element" -> builder.element = in.list(builder.element, JsonReader::textValue);
        case "i" -> builder.i = in.list(builder.i, JsonReader::textValue);
        case "violation" -> builder.violation = in.object(builder.violation, OptionalJson.FORM);
        case "list" -> builder.list = in.object(builder.list, ListJson.FORM);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
