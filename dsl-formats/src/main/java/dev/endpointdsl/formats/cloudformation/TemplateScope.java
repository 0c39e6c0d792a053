package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.binding.GivenValues;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters, mappings, conditions and resources of a template. */
final class TemplateScope {

  private static final Set<String> PSEUDO =
      Set.of(
          "AWS::AccountId",
          "AWS::NotificationARNs",
          "AWS::Partition",
          "AWS::Region",
          "AWS::StackId",
          "AWS::StackName",
          "AWS::URLSuffix");

  private final SourceObject template;
  private final ReadingLog log;

  TemplateScope(SourceObject template, ReadingLog log) {
    this.template = template;
    this.log = log;
  }

  /** Returns an entry of a section of the template. */
  Optional<SourceNode> find(String section, String name) {
    return template
        .find(section)
        .map(SourceObject.Member::value)
        .filter(SourceObject.class::isInstance)
        .flatMap(each -> ((SourceObject) each).find(name))
        .map(SourceObject.Member::value);
  }

  /** Returns the value of {@code Ref}; empty if the template has no such name. */
  Optional<SourceNode> ref(String name, SourceLocation location) {
    Optional<SourceNode> parameter = find("Parameters", name);
    JsonValue given = log.options().values().get(name);
    if (parameter.isPresent() && parameter.get() instanceof SourceObject declared) {
      return Optional.of(parameter(name, declared, Optional.ofNullable(given), location));
    }
    if (given != null) {
      return Optional.of(GivenValues.of(given, location));
    }
    boolean known =
        PSEUDO.contains(name)
            || find("Resources", name).isPresent()
            || template.find("Resources").isEmpty();
    return known ? Optional.of(SourceReference.whole(name, location)) : Optional.empty();
  }

  private static SourceNode parameter(
      String name, SourceObject declared, Optional<JsonValue> given, SourceLocation location) {
    String type = text(declared, "Type").orElse("String");
    boolean hidden = text(declared, "NoEcho").filter("true"::equalsIgnoreCase).isPresent();
    Optional<SourceNode> fallback = declared.find("Default").map(SourceObject.Member::value);
    if (given.isEmpty()
        && (fallback.isEmpty() || hidden || type.startsWith("AWS::SSM::Parameter::Value"))) {
      return SourceReference.whole(name, location);
    }
    SourceNode value =
        given.map(each -> GivenValues.of(each, location)).orElseGet(fallback::orElseThrow);
    boolean list = type.equals("CommaDelimitedList") || type.startsWith("List<");
    if (list && value instanceof SourceScalar scalar) {
      SourceList elements = GivenValues.split(scalar.text(), location);
      return hidden ? secret(elements) : elements;
    }
    return value instanceof SourceScalar scalar ? typed(scalar, type, hidden, location) : value;
  }

  private static SourceList secret(SourceList list) {
    return new SourceList(
        list.elements().stream()
            .map(each -> (SourceNode) ((SourceScalar) each).asSecret())
            .toList(),
        list.location());
  }

  private static SourceScalar typed(
      SourceScalar value, String type, boolean hidden, SourceLocation location) {
    boolean number = type.equals("Number") && value.kind() == ScalarKind.NUMBER;
    SourceScalar typed =
        number
            ? new SourceScalar(value.kind(), value.text(), value.number(), false, location)
            : SourceScalar.string(value.text(), location);
    return hidden ? typed.asSecret() : typed;
  }

  /** Returns the value of {@code Fn::GetAtt}; empty if the template has no such resource. */
  Optional<SourceNode> attribute(String resource, String attribute, SourceLocation location) {
    String source = resource + "." + attribute;
    JsonValue given = log.options().values().get(source);
    if (given != null) {
      return Optional.of(GivenValues.of(given, location));
    }
    Optional<SourceNode> found =
        template.find("Resources").isEmpty() ? Optional.of(template) : find("Resources", resource);
    return found.map(
        each ->
            literal(each, attribute, location)
                .orElseGet(() -> SourceReference.whole(source, location)));
  }

  /** Follows an attribute that is a literal property of the same name. */
  private static Optional<SourceNode> literal(
      SourceNode resource, String attribute, SourceLocation location) {
    return resource instanceof SourceObject object
        ? object
            .find("Properties")
            .map(SourceObject.Member::value)
            .filter(SourceObject.class::isInstance)
            .flatMap(each -> ((SourceObject) each).find(attribute))
            .map(SourceObject.Member::value)
            .filter(SourceScalar.class::isInstance)
            .map(each -> SourceScalar.string(((SourceScalar) each).text(), location))
        : Optional.empty();
  }

  private static Optional<String> text(SourceObject object, String name) {
    return object
        .find(name)
        .map(SourceObject.Member::value)
        .filter(SourceScalar.class::isInstance)
        .map(each -> ((SourceScalar) each).text());
  }

  /** Returns the names of a section, for messages. */
  List<String> names(String section) {
    return template
        .find(section)
        .map(SourceObject.Member::value)
        .filter(SourceObject.class::isInstance)
        .map(
            each ->
                ((SourceObject) each).members().stream().map(SourceObject.Member::name).toList())
        .orElse(List.of());
  }
}
