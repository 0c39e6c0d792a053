package dev.endpointdsl.deploy.defaults;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The places where requests name models. A model whose name follows from its content gets another
 * name with its defaults, and what names it follows.
 *
 * @param names the new names by the names before
 */
record ModelReferences(Map<String, String> names) {

  /** Returns the request of a configuration with the new names. */
  JsonObject config(JsonObject request) {
    JsonObject renamed = each(request, "ProductionVariants", this::variant);
    return each(renamed, "ShadowProductionVariants", this::variant);
  }

  private JsonObject variant(JsonObject variant) {
    return each(
        name(variant, "ModelName"), "InstancePools", pool -> name(pool, "ModelNameOverride"));
  }

  /** Returns the request of an inference component with the new names. */
  JsonObject component(JsonObject request) {
    JsonObject renamed =
        request.find("Specification").isPresent()
            ? request.with("Specification", name(request.object("Specification"), "ModelName"))
            : request;
    return each(renamed, "Specifications", specification -> name(specification, "ModelName"));
  }

  private static JsonObject each(
      JsonObject request, String member, UnaryOperator<JsonObject> change) {
    List<JsonObject> elements = request.objects(member);
    return elements.isEmpty()
        ? request
        : request.with(member, JsonArray.of(elements.stream().map(change).toList()));
  }

  private JsonObject name(JsonObject object, String member) {
    JsonValue name = object.members().get(member);
    return name instanceof JsonString old && names.containsKey(old.value())
        ? object.with(member, new JsonString(names.get(old.value())))
        : object;
  }
}
