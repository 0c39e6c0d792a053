package dev.endpointdsl.formats.deployment;

import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replaces known values with placeholders. */
final class TemplateEdit {

  private final RequestTemplate template;
  private final Map<String, Placeholder> placeholders = new LinkedHashMap<>();

  TemplateEdit(RequestTemplate template) {
    this.template = template;
  }

  /** Replaces a value by a reference, or by a template of literals and references. */
  void replace(RequestNode node, List<SourceReference.Part> parts) {
    String source = parts.get(0).isReference() ? parts.get(0).reference() : node.path();
    SourceReference reference = new SourceReference(source, parts, template.location());
    placeholders.put(
        node.pointer(), new Placeholder(node.path(), node.pointer(), node.type(), reference));
  }

  /** Returns the template with the new placeholders, in the order of the request. */
  RequestTemplate finish() {
    Map<String, Placeholder> all = new LinkedHashMap<>();
    JsonObject request = (JsonObject) value(template.node(), all);
    return new RequestTemplate(template.model(), template.root(), request, all);
  }

  private JsonValue value(RequestNode node, Map<String, Placeholder> all) {
    Placeholder placeholder = placeholders.get(node.pointer());
    if (placeholder != null || node.placeholder().isPresent()) {
      all.put(node.pointer(), placeholder != null ? placeholder : node.placeholder().orElseThrow());
      return new JsonNull();
    }
    if (node.value() instanceof JsonObject) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      node.members().forEach(each -> members.put(each.name(), value(each, all)));
      return new JsonObject(members);
    }
    return node.value() instanceof JsonArray
        ? JsonArray.of(node.elements().stream().map(each -> value(each, all)).toList())
        : node.value();
  }
}
