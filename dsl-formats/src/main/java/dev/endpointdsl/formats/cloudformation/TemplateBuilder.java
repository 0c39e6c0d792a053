package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestParameter;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds a template of a request, with a parameter for each placeholder. */
final class TemplateBuilder {

  private static final String PSEUDO = "AWS::";

  private final RequestTemplate request;
  private final Map<String, RequestParameter> parameters;
  private final PrintingLog log;

  TemplateBuilder(RequestTemplate request, PrintingLog log) {
    this.request = request;
    this.parameters = request.parameters();
    this.log = log;
  }

  JsonObject template() {
    JsonObject resources = JsonObject.EMPTY.with(logicalId(), resource());
    JsonObject template = JsonObject.EMPTY.with("AWSTemplateFormatVersion", "2010-09-09");
    JsonObject declared = parameters();
    return (declared.members().isEmpty() ? template : template.with("Parameters", declared))
        .with("Resources", resources);
  }

  JsonObject resource() {
    return JsonObject.EMPTY
        .with("Type", ResourceChoice.TYPE)
        .with("Properties", value(request.node()).orElse(JsonObject.EMPTY));
  }

  private String logicalId() {
    String name =
        request
            .node()
            .member("EndpointConfigName")
            .filter(each -> each.value() instanceof JsonString)
            .map(RequestNode::string)
            .orElse("");
    String id = upperCamel(name);
    return id.isEmpty() || Character.isDigit(id.charAt(0)) ? "EndpointConfig" + id : id;
  }

  private static String upperCamel(String name) {
    StringBuilder id = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return id.toString();
  }

  private JsonObject parameters() {
    JsonObject declared = JsonObject.EMPTY;
    for (RequestParameter parameter : parameters.values()) {
      if (!parameter.source().startsWith(PSEUDO)) {
        ValueKind kind = parameter.type().kind();
        boolean number = kind == ValueKind.INTEGER || kind == ValueKind.DECIMAL;
        String type = kind == ValueKind.LIST ? "CommaDelimitedList" : number ? "Number" : "String";
        JsonObject value = JsonObject.EMPTY.with("Type", type);
        Optional<JsonValue> fallback = parameter.fallback().map(JsonString::new);
        declared =
            declared.with(upperCamel(parameter.name()), value.withOptional("Default", fallback));
      }
    }
    return declared;
  }

  private Optional<JsonValue> value(RequestNode node) {
    if (node.name().equals("AcceleratorType") && node.member().isPresent()) {
      log.refuse(node, "CloudFormation has no such property; use the AWS CLI");
      return Optional.empty();
    }
    if (node.placeholder().isPresent()) {
      return Optional.of(reference(node.placeholder().get()));
    }
    if (node.value() instanceof JsonObject) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      node.members().forEach(each -> value(each).ifPresent(set -> members.put(each.name(), set)));
      return Optional.of(new JsonObject(members));
    }
    if (node.value() instanceof JsonArray) {
      return Optional.of(
          JsonArray.of(
              node.elements().stream().map(this::value).flatMap(Optional::stream).toList()));
    }
    if (node.value() instanceof JsonString string && string.value().contains("{{resolve:")) {
      log.refuse(node, "CloudFormation would replace the dynamic reference; remove it");
      return Optional.empty();
    }
    return Optional.of(
        node.value() instanceof JsonNumber number ? number.normalized() : node.value());
  }

  private JsonValue reference(Placeholder placeholder) {
    if (placeholder.isWhole()) {
      return JsonObject.EMPTY.with("Ref", name(placeholder.parts().get(0)));
    }
    boolean plain = placeholder.parts().stream().noneMatch(each -> each.literal().contains("${"));
    return JsonObject.EMPTY.with(
        plain ? "Fn::Sub" : "Fn::Join", plain ? substituted(placeholder) : joined(placeholder));
  }

  private JsonValue substituted(Placeholder placeholder) {
    return new JsonString(
        placeholder.parts().stream()
            .map(each -> each.isReference() ? "${" + name(each) + "}" : each.literal())
            .collect(Collectors.joining()));
  }

  /** Returns the arguments of Fn::Join, which reads nothing as a reference. */
  private JsonValue joined(Placeholder placeholder) {
    List<JsonValue> parts = new ArrayList<>();
    for (SourceReference.Part each : placeholder.parts()) {
      parts.add(
          each.isReference()
              ? JsonObject.EMPTY.with("Ref", name(each))
              : new JsonString(each.literal()));
    }
    return JsonArray.of(List.of(new JsonString(""), JsonArray.of(parts)));
  }

  private String name(SourceReference.Part part) {
    return part.reference().startsWith(PSEUDO)
        ? part.reference()
        : upperCamel(parameters.get(part.reference()).name());
  }
}
