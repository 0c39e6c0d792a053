package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.deployment.PartReference;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.InstantText;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestParameter;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceReference.Part;
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
import java.util.Set;
import java.util.stream.Collectors;

/** The values of a template, and a parameter for each placeholder that is no other resource. */
final class TemplateValues {

  private static final String PSEUDO = "AWS::";

  /** The members that CloudFormation does not have, by their structures. */
  private static final Set<String> MISSING =
      Set.of(
          "ProductionVariant.AcceleratorType",
          "ContainerDefinition.AdditionalModelDataSources",
          "ContainerDefinition.ContainerMetricsConfig",
          "S3ModelDataSource.ETag",
          "S3ModelDataSource.ManifestEtag",
          "S3ModelDataSource.ManifestS3Uri",
          "ContainerSpecification.ContainerMetricsConfig",
          "InferenceComponent.Specifications",
          "InferenceComponentSpecification.DataCacheConfig",
          "InferenceComponentSpecification.InstanceType",
          "InferenceComponentSpecification.SchedulingConfig",
          "ScalableTarget.Tags");

  private final Map<String, RequestParameter> parameters;
  private final PrintingLog log;
  private final TemplateLinks links;

  TemplateValues(RequestTemplate request, PrintingLog log, TemplateLinks links) {
    this.parameters = request.parameters();
    this.log = log;
    this.links = links;
  }

  /** Returns a template with the resources, after its parameters. */
  JsonObject template(JsonObject resources) {
    JsonObject template = JsonObject.EMPTY.with("AWSTemplateFormatVersion", "2010-09-09");
    JsonObject declared = declared();
    return (declared.members().isEmpty() ? template : template.with("Parameters", declared))
        .with("Resources", resources);
  }

  /** Returns a name as a logical ID has it: {@code churn-2026} is {@code Churn2026}. */
  static String upperCamel(String name) {
    StringBuilder id = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return id.toString();
  }

  private JsonObject declared() {
    JsonObject declared = JsonObject.EMPTY;
    for (RequestParameter parameter : parameters.values()) {
      if (!parameter.source().startsWith(PSEUDO) && !PartReference.isSource(parameter.source())) {
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

  /** Returns a value; empty if it is refused. */
  Optional<JsonValue> value(RequestNode node) {
    if (node.placeholder().isPresent()) {
      return Optional.of(reference(node.placeholder().get()));
    }
    if (node.value() instanceof JsonObject) {
      return Optional.of(new JsonObject(members(node)));
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
    return Optional.of(scalar(node));
  }

  private Map<String, JsonValue> members(RequestNode node) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    String structure = node.kind() == ValueKind.MAP ? "" : node.structure().javaName() + '.';
    for (RequestNode member : node.members()) {
      if (MISSING.contains(structure + member.name())) {
        log.refuse(member, "CloudFormation has no such property; use the AWS CLI");
      } else {
        value(member).ifPresent(set -> members.put(member.name(), set));
      }
    }
    return members;
  }

  private static JsonValue scalar(RequestNode node) {
    if (node.value() instanceof JsonNumber number) {
      return node.kind() == ValueKind.OTHER
          ? new JsonString(InstantText.of(number.literal()))
          : number.normalized();
    }
    return node.value();
  }

  private JsonValue reference(Placeholder placeholder) {
    List<Part> parts =
        placeholder.parts().stream().flatMap(each -> links.resolve(each).stream()).toList();
    if (parts.stream().noneMatch(Part::isReference)) {
      return new JsonString(parts.stream().map(Part::literal).collect(Collectors.joining()));
    }
    if (parts.size() == 1) {
      return call(parts.get(0));
    }
    boolean plain = parts.stream().noneMatch(each -> each.literal().contains("${"));
    return JsonObject.EMPTY.with(
        plain ? "Fn::Sub" : "Fn::Join", plain ? substituted(parts) : joined(parts));
  }

  private JsonValue substituted(List<Part> parts) {
    return new JsonString(
        parts.stream()
            .map(each -> each.isReference() ? "${" + name(each) + "}" : each.literal())
            .collect(Collectors.joining()));
  }

  /** Returns the arguments of Fn::Join, which reads nothing as a reference. */
  private JsonValue joined(List<Part> parts) {
    List<JsonValue> joined = new ArrayList<>();
    parts.forEach(
        each -> joined.add(each.isReference() ? call(each) : new JsonString(each.literal())));
    return JsonArray.of(List.of(new JsonString(""), JsonArray.of(joined)));
  }

  private JsonValue call(Part part) {
    String name = name(part);
    int dot = links.name(part).isPresent() ? name.indexOf('.') : -1;
    return dot < 0
        ? JsonObject.EMPTY.with("Ref", name)
        : JsonObject.EMPTY.with(
            "Fn::GetAtt",
            JsonArray.of(
                List.of(
                    new JsonString(name.substring(0, dot)),
                    new JsonString(name.substring(dot + 1)))));
  }

  private String name(Part part) {
    return links
        .name(part)
        .orElseGet(
            () ->
                part.reference().startsWith(PSEUDO)
                    ? part.reference()
                    : upperCamel(parameters.get(part.reference()).name()));
  }
}
