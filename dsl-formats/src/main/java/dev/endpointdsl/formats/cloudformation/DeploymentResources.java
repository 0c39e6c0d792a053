package dev.endpointdsl.formats.cloudformation;

import static dev.endpointdsl.formats.deployment.DeploymentSection.ALARMS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALABLE_TARGETS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALING_POLICIES;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCHEDULED_ACTIONS;

import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all resources of a template that are parts of a deployment. */
final class DeploymentResources {

  private static final String SERVICE_NAMESPACE = "ServiceNamespace";

  /** Properties that only an update of the resource has. */
  private static final Set<String> OF_UPDATES =
      Set.of(
          "ExcludeRetainedVariantProperties",
          "RetainAllVariantProperties",
          "RetainDeploymentConfig");

  private final SourceObject root;
  private final ReadingLog log;
  private final Intrinsics intrinsics;
  private final ResourceReferences references;
  private final ScalingResources scaling;
  private final Map<DeploymentSection, List<SourceNode>> sections =
      new EnumMap<>(DeploymentSection.class);

  DeploymentResources(SourceObject root, ReadingLog log) {
    this.root = root;
    this.log = log;
    this.intrinsics = new Intrinsics(new TemplateScope(root, log), log);
    this.references = new ResourceReferences(log);
    this.scaling = new ScalingResources(references, log);
  }

  /** Returns the sections as a tree with the names of the requests. */
  SourceObject read() {
    List<TemplateResource> resources = resources();
    resources.forEach(references::name);
    for (DeploymentSection section : DeploymentSection.values()) {
      resources.stream().filter(each -> each.section() == section).forEach(this::add);
    }
    List<SourceObject.Member> members = new ArrayList<>();
    for (DeploymentSection section : DeploymentSection.values()) {
      List<SourceNode> parts = sections.getOrDefault(section, List.of());
      if (!parts.isEmpty()) {
        members.add(member(section, parts));
      }
    }
    return new SourceObject(members, root.location());
  }

  private static SourceObject.Member member(DeploymentSection section, List<SourceNode> parts) {
    SourceNode first = parts.get(0);
    SourceNode value = section.isList() ? new SourceList(parts, first.location()) : first;
    return new SourceObject.Member(section.member(), first.location(), value);
  }

  private List<TemplateResource> resources() {
    SourceObject declared = ResourceChoice.resources(root, log);
    List<TemplateResource> found = new ArrayList<>();
    for (SourceObject.Member each : declared.members()) {
      Optional<DeploymentSection> section = section(each.value());
      if (section.isEmpty()) {
        log.dropped(each.location(), each.name(), "the resource is no part of a deployment");
      } else if (exists((SourceObject) each.value(), each)) {
        found.add(resource(each, section.get()));
      }
    }
    single(found, DeploymentSection.ENDPOINT_CONFIG);
    single(found, DeploymentSection.ENDPOINT);
    return found;
  }

  private static Optional<DeploymentSection> section(SourceNode resource) {
    return resource instanceof SourceObject object
        ? object
            .find("Type")
            .map(SourceObject.Member::value)
            .filter(SourceScalar.class::isInstance)
            .flatMap(each -> DeploymentTypes.section(((SourceScalar) each).text()))
        : Optional.empty();
  }

  /** Notes the attributes of a resource; false if its condition is false. */
  private boolean exists(SourceObject resource, SourceObject.Member declared) {
    boolean exists = true;
    for (SourceObject.Member each : resource.members()) {
      if (each.name().equals("Condition") && each.value() instanceof SourceScalar condition) {
        exists = intrinsics.conditions().named(condition.text(), each.location()).orElse(true);
      }
      if (!each.name().equals("Type") && !each.name().equals("Properties")) {
        log.dropped(each.location(), each.name(), "it is not a member of the request");
      }
    }
    if (!exists) {
      log.dropped(declared.location(), declared.name(), "its condition is false");
    }
    return exists;
  }

  private TemplateResource resource(SourceObject.Member declared, DeploymentSection section) {
    SourceObject resource = (SourceObject) declared.value();
    SourceNode properties =
        resource
            .find("Properties")
            .map(SourceObject.Member::value)
            .flatMap(intrinsics::value)
            .orElseGet(() -> new SourceObject(List.of(), resource.location()));
    if (!(properties instanceof SourceObject object)) {
      throw log.fatal(properties.location(), "expected the properties as an object");
    }
    return new TemplateResource(declared.name(), section, withoutUpdates(object, section));
  }

  private SourceObject withoutUpdates(SourceObject properties, DeploymentSection section) {
    SourceObject rest = properties;
    for (SourceObject.Member each : properties.members()) {
      boolean ofComponent =
          section == DeploymentSection.INFERENCE_COMPONENTS
              && each.name().equals("DeploymentConfig");
      if (ofComponent
          || (section == DeploymentSection.ENDPOINT && OF_UPDATES.contains(each.name()))) {
        log.dropped(each.location(), each.name(), "only the request of an update has it");
        rest = rest.without(each.name());
      }
    }
    return rest;
  }

  private void single(List<TemplateResource> found, DeploymentSection section) {
    List<TemplateResource> all = found.stream().filter(each -> each.section() == section).toList();
    if (all.size() > 1) {
      String ids = String.join(", ", all.stream().map(TemplateResource::id).toList());
      throw log.fatal(
          all.get(1).properties().location(),
          "a whole deployment has one resource of type "
              + DeploymentTypes.of(section)
              + ", and the template has "
              + ids
              + "; split the template");
    }
  }

  private void add(TemplateResource resource) {
    SourceObject properties = references.resolve(resource);
    if (resource.section() == SCALABLE_TARGETS) {
      properties = properties.without("ScheduledActions");
      if (isSageMaker(properties, resource)) {
        scaling.target(resource.id(), properties);
        scaling
            .actions(references.resolve(resource), properties)
            .forEach(each -> put(SCHEDULED_ACTIONS, each));
        put(SCALABLE_TARGETS, properties);
      }
    } else if (resource.section() == SCALING_POLICIES) {
      SourceObject policy = scaling.policy(resource.id(), properties);
      if (isSageMaker(policy, resource)) {
        put(SCALING_POLICIES, policy);
      }
    } else {
      put(
          resource.section(),
          resource.section() == ALARMS ? properties : resource.named(properties));
    }
  }

  private void put(DeploymentSection section, SourceNode part) {
    sections.computeIfAbsent(section, each -> new ArrayList<>()).add(part);
  }

  private boolean isSageMaker(SourceObject part, TemplateResource resource) {
    boolean other =
        part.find(SERVICE_NAMESPACE)
            .map(SourceObject.Member::value)
            .filter(each -> each instanceof SourceScalar text && !text.text().equals("sagemaker"))
            .isPresent();
    if (other) {
      log.dropped(part.location(), resource.id(), "it scales a resource of another service");
    }
    return !other;
  }
}
