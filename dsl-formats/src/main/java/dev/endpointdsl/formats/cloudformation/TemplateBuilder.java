package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;

/** Builds a template of a request, with a parameter for each placeholder. */
final class TemplateBuilder {

  private final RequestTemplate request;
  private final TemplateValues values;

  TemplateBuilder(RequestTemplate request, PrintingLog log) {
    this.request = request;
    this.values = new TemplateValues(request, log, TemplateLinks.NONE);
  }

  JsonObject template() {
    JsonObject resources = JsonObject.EMPTY.with(logicalId(), resource());
    return values.template(resources);
  }

  JsonObject resource() {
    return JsonObject.EMPTY
        .with("Type", ResourceChoice.TYPE)
        .with("Properties", values.value(request.node()).orElse(JsonObject.EMPTY));
  }

  private String logicalId() {
    String name =
        request
            .node()
            .member("EndpointConfigName")
            .filter(each -> each.value() instanceof JsonString)
            .map(RequestNode::string)
            .orElse("");
    String id = TemplateValues.upperCamel(name);
    return id.isEmpty() || Character.isDigit(id.charAt(0)) ? "EndpointConfig" + id : id;
  }
}
