package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.List;
import java.util.Optional;

/** Finds the configuration in a template, and reads its properties. */
final class ResourceChoice {

  /** The type of the resource. */
  static final String TYPE = "AWS::SageMaker::EndpointConfig";

  private static final String ENDPOINT = "AWS::SageMaker::Endpoint";

  private final SourceObject root;
  private final ReadingLog log;
  private final Intrinsics intrinsics;

  ResourceChoice(SourceObject root, ReadingLog log) {
    this.root = root;
    this.log = log;
    this.intrinsics = new Intrinsics(new TemplateScope(root, log), log);
  }

  /** Returns the properties as a tree with the names of the request. */
  SourceObject read() {
    SourceObject resource = resource();
    Optional<SourceObject.Member> properties = resource.find("Properties");
    if (properties.isEmpty() && root.find("Resources").isPresent()) {
      throw log.fatal(resource.location(), "the resource has no Properties; add them");
    }
    SourceNode body = properties.map(SourceObject.Member::value).orElse(root);
    if (resource.find("Type").isPresent() || properties.isPresent()) {
      attributes(resource);
    }
    SourceNode value = intrinsics.value(body).orElse(body);
    if (!(value instanceof SourceObject request)) {
      throw log.fatal(body.location(), "expected the properties as an object");
    }
    accelerators(request, "ProductionVariants");
    accelerators(request, "ShadowProductionVariants");
    return request.find("EndpointConfigName").isPresent() ? request : named(request);
  }

  /** Returns the logical IDs of the configurations of a template. */
  static List<String> logicalIds(SourceObject template) {
    return template
        .find("Resources")
        .map(SourceObject.Member::value)
        .filter(SourceObject.class::isInstance)
        .map(each -> ((SourceObject) each).members())
        .orElse(List.of())
        .stream()
        .filter(each -> isOfType(each.value(), TYPE))
        .map(SourceObject.Member::name)
        .toList();
  }

  private static SourceObject named(SourceObject request) {
    return request.with(
        new SourceObject.Member(
            "EndpointConfigName",
            request.location(),
            SourceReference.whole("endpointConfigName", request.location())));
  }

  /**
   * Returns the resources of a template.
   *
   * @throws dev.endpointdsl.formats.request.FormatException if it has none, or macros
   */
  static SourceObject resources(SourceObject template, ReadingLog log) {
    Optional<SourceNode> resources = template.find("Resources").map(SourceObject.Member::value);
    if (resources.isEmpty() || !(resources.get() instanceof SourceObject object)) {
      throw log.fatal(
          resources.map(SourceNode::location).orElseGet(template::location),
          "expected the resources as an object");
    }
    refuseMacros(template, object, log);
    return object;
  }

  private SourceObject resource() {
    if (root.find("Resources").isEmpty()) {
      return root;
    }
    SourceObject object = resources(root, log);
    endpoints(object);
    List<SourceObject.Member> all =
        object.members().stream().filter(each -> isOfType(each.value(), TYPE)).toList();
    List<SourceObject.Member> chosen =
        all.stream()
            .filter(each -> log.options().resource().map(each.name()::equals).orElse(true))
            .toList();
    if (chosen.size() != 1) {
      String found =
          all.isEmpty()
              ? "the template has no resource of type " + TYPE + "; add one"
              : "choose one of the configurations by its logical ID: "
                  + String.join(", ", all.stream().map(SourceObject.Member::name).toList());
      throw log.fatal(object.location(), found);
    }
    return (SourceObject) chosen.get(0).value();
  }

  /** Reports the endpoints of the template. */
  private void endpoints(SourceObject resources) {
    for (SourceObject.Member resource : resources.members()) {
      if (isOfType(resource.value(), ENDPOINT) && resource.value() instanceof SourceObject object) {
        Optional<SourceNode> name =
            object
                .find("Properties")
                .map(SourceObject.Member::value)
                .filter(SourceObject.class::isInstance)
                .flatMap(properties -> ((SourceObject) properties).find("EndpointName"))
                .flatMap(each -> intrinsics.value(each.value()));
        log.endpoint(resource.name(), name, resource.location());
      }
    }
  }

  private static void refuseMacros(SourceObject root, SourceObject resources, ReadingLog log) {
    for (SourceObject.Member member : resources.members()) {
      if (member.name().startsWith("Fn::")) {
        log.problem(
            member.location(), "", member.name() + " is not evaluated; write the resources");
      }
    }
    root.find("Transform")
        .filter(each -> !isLanguageExtensions(each.value()))
        .ifPresent(
            each -> log.problem(each.location(), "", "macros are not evaluated; expand them"));
    log.throwIfProblems();
  }

  private static boolean isLanguageExtensions(SourceNode transform) {
    List<SourceNode> all =
        transform instanceof SourceList list ? list.elements() : List.of(transform);
    return all.stream()
        .allMatch(
            each ->
                each instanceof SourceScalar scalar
                    && scalar.text().startsWith("AWS::LanguageExtensions"));
  }

  private static boolean isOfType(SourceNode resource, String wanted) {
    return resource instanceof SourceObject object
        && object
            .find("Type")
            .filter(each -> each.value() instanceof SourceScalar type && type.text().equals(wanted))
            .isPresent();
  }

  private void attributes(SourceObject resource) {
    for (SourceObject.Member member : resource.members()) {
      if (member.name().equals("Condition") && member.value() instanceof SourceScalar condition) {
        Optional<Boolean> value =
            intrinsics.conditions().named(condition.text(), member.value().location());
        if (value.isPresent() && !value.get()) {
          log.problem(
              member.location(), "", "the condition is false, so that there is no configuration");
        }
        log.dropped(member.location(), member.name(), "it is not a member of the request");
      } else if (!List.of("Type", "Properties").contains(member.name())) {
        log.dropped(member.location(), member.name(), "it is not a member of the request");
      }
    }
  }

  private void accelerators(SourceObject request, String variants) {
    request
        .find(variants)
        .map(SourceObject.Member::value)
        .filter(SourceList.class::isInstance)
        .ifPresent(
            list ->
                ((SourceList) list)
                    .elements().stream()
                        .filter(SourceObject.class::isInstance)
                        .flatMap(each -> ((SourceObject) each).find("AcceleratorType").stream())
                        .forEach(
                            each ->
                                log.problem(
                                    each.location(),
                                    variants + "[].AcceleratorType",
                                    "CloudFormation has no such property; remove it")));
  }
}
