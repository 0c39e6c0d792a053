package dev.endpointdsl.formats.schema;

import dev.endpointdsl.formats.deployment.DeploymentDescription;
import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the JSON Schema (2020-12) of a request: names, types, required members, ranges, lengths,
 * sizes and patterns of the model. Known values of strings are suggested but not required, because
 * the service has newer ones.
 */
public final class JsonSchema {

  private final ModelDescription model;

  /** The schemas of structures, by Java name; sorted, so that the text is reproducible. */
  private final Map<String, JsonObject> structures = new TreeMap<>();

  private JsonSchema(ModelDescription model) {
    this.model = model;
  }

  /** Returns the schema of endpoint configurations, with a final line end. */
  public static String endpointConfig() {
    return of(ModelDescription.sageMaker(), "EndpointConfig");
  }

  /** Returns the schema of whole deployments, with a final line end. */
  public static String wholeDeployment() {
    return of(DeploymentDescription.model(), DeploymentDescription.root().javaName());
  }

  /**
   * Returns the schema of a request, with a final line end.
   *
   * @param model the description of the DSL
   * @param root the Java name of the request's structure
   * @throws java.util.NoSuchElementException if there is no such structure
   */
  public static String of(ModelDescription model, String root) {
    JsonSchema schema = new JsonSchema(model);
    JsonObject top =
        JsonObject.EMPTY
            .with("$schema", "https://json-schema.org/draft/2020-12/schema")
            .with("title", root);
    JsonObject body = schema.structure(model.structure(root));
    for (Map.Entry<String, JsonValue> member : body.members().entrySet()) {
      top = top.with(member.getKey(), member.getValue());
    }
    JsonObject definitions = JsonObject.EMPTY;
    for (Map.Entry<String, JsonObject> structure : schema.structures.entrySet()) {
      definitions = definitions.with(structure.getKey(), structure.getValue());
    }
    return JsonTreeWriter.pretty(top.with("$defs", definitions)) + "\n";
  }

  private JsonObject structure(StructureDescription structure) {
    JsonObject properties = JsonObject.EMPTY;
    for (MemberDescription member : structure.members()) {
      properties =
          properties.with(
              member.name(), documented(value(member.type()), structure.documentation(member)));
    }
    JsonObject schema =
        documented(JsonObject.EMPTY.with("type", "object"), structure.documentation())
            .with("properties", properties);
    List<String> required =
        structure.members().stream()
            .filter(MemberDescription::required)
            .map(MemberDescription::name)
            .toList();
    if (!required.isEmpty()) {
      schema = schema.with("required", JsonArray.ofStrings(required));
    }
    if (structure.isUnion()) {
      schema =
          schema.with("minProperties", JsonNumber.of(1)).with("maxProperties", JsonNumber.of(1));
    }
    return schema.with("additionalProperties", new JsonBoolean(false));
  }

  private static JsonObject documented(JsonObject schema, String documentation) {
    return documentation.isEmpty() ? schema : schema.with("description", documentation);
  }

  private JsonObject value(ValueType type) {
    return switch (type.kind()) {
      case STRING -> string(type);
      case INTEGER -> number(type, "integer");
      case DECIMAL -> number(type, "number");
      case BOOLEAN -> JsonObject.EMPTY.with("type", "boolean");
      case OTHER -> JsonObject.EMPTY;
      case STRUCTURE -> reference(type);
      case LIST -> list(type);
      case MAP ->
          JsonObject.EMPTY
              .with("type", "object")
              .with("additionalProperties", value(type.element()));
    };
  }

  private JsonObject reference(ValueType type) {
    String name = type.structureName();
    if (!structures.containsKey(name)) {
      structures.put(name, JsonObject.EMPTY);
      structures.put(name, structure(model.structure(name)));
    }
    return JsonObject.EMPTY.with("$ref", "#/$defs/" + name);
  }

  private JsonObject list(ValueType type) {
    JsonObject schema =
        bounds(
            JsonObject.EMPTY.with("type", "array").with("items", value(type.element())),
            type,
            Map.of("minSize", "minItems", "maxSize", "maxItems"));
    return type.constraints().find("uniqueItems").isPresent()
        ? schema.with("uniqueItems", new JsonBoolean(true))
        : schema;
  }

  private JsonObject string(ValueType type) {
    JsonObject schema =
        bounds(
            JsonObject.EMPTY.with("type", "string"),
            type,
            Map.of("minLength", "minLength", "maxLength", "maxLength"));
    if (type.pattern().isPresent()) {
      String regex = type.pattern().get();
      schema = schema.with("pattern", type.matchesWhole() ? "^(?:" + regex + ")$" : regex);
    }
    return type.enumName().isPresent()
        ? schema.with(
            "examples", JsonArray.ofStrings(List.copyOf(model.constants(type.name()).keySet())))
        : schema;
  }

  private static JsonObject number(ValueType type, String name) {
    JsonObject schema =
        bounds(
            JsonObject.EMPTY.with("type", name), type, Map.of("min", "minimum", "max", "maximum"));
    List<JsonNumber> allowed = type.allowedNumbers().stream().map(JsonNumber::new).toList();
    return allowed.isEmpty() ? schema : schema.with("enum", JsonArray.of(allowed));
  }

  private static JsonObject bounds(JsonObject schema, ValueType type, Map<String, String> names) {
    JsonObject bounded = schema;
    for (Map.Entry<String, String> name : new TreeMap<>(names).descendingMap().entrySet()) {
      var bound = type.bound(name.getKey());
      if (bound.isPresent()) {
        bounded = bounded.with(name.getValue(), new JsonNumber(bound.get().toPlainString()));
      }
    }
    return bounded;
  }
}
