package dev.endpointdsl.formats.cloudformation;

import static dev.endpointdsl.formats.deployment.DeploymentSection.ENDPOINT;
import static dev.endpointdsl.formats.deployment.DeploymentSection.ENDPOINT_CONFIG;
import static dev.endpointdsl.formats.deployment.DeploymentSection.INFERENCE_COMPONENTS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.MODELS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALABLE_TARGETS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALING_POLICIES;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCHEDULED_ACTIONS;

import dev.endpointdsl.formats.deployment.DeploymentParts;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.PartReference;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Builds one template of a whole deployment. */
final class DeploymentTemplateBuilder implements TemplateLinks {

  private static final List<String> TARGET_MEMBERS =
      List.of("ServiceNamespace", "ResourceId", "ScalableDimension");

  /** The sections whose resources have an attribute with their name. */
  private static final Set<DeploymentSection> WITH_NAME = EnumSet.of(MODELS, ENDPOINT_CONFIG);

  /** The sections whose resources have their name neither as an attribute nor as {@code Ref}. */
  private static final Set<DeploymentSection> NAMELESS = EnumSet.of(ENDPOINT, INFERENCE_COMPONENTS);

  private final DeploymentParts parts;
  private final LogicalIds ids;
  private final TemplateValues values;
  private final PrintingLog log;

  /** The resources that the current resource must wait for and does not refer to. */
  private final Set<String> dependencies = new TreeSet<>();

  /**
   * Creates a builder.
   *
   * @param deployment the deployment, with placeholders for references between its parts
   */
  DeploymentTemplateBuilder(RequestTemplate deployment, PrintingLog log) {
    this.parts = new DeploymentParts(deployment);
    this.ids = new LogicalIds(parts);
    this.values = new TemplateValues(deployment, log, this);
    this.log = log;
  }

  JsonObject template() {
    JsonObject resources = JsonObject.EMPTY;
    for (DeploymentSection section : DeploymentSection.values()) {
      List<RequestNode> all = parts.of(section);
      for (int i = 0; i < all.size(); i++) {
        if (section == SCHEDULED_ACTIONS) {
          requireTarget(all.get(i));
        } else {
          resources = resources.with(ids.of(section, i), resource(section, i, all.get(i)));
        }
      }
    }
    return values.template(resources);
  }

  private JsonObject resource(DeploymentSection section, int index, RequestNode part) {
    dependencies.clear();
    JsonObject properties = (JsonObject) values.value(part).orElse(JsonObject.EMPTY);
    if (section == SCALABLE_TARGETS) {
      require(part, "MinCapacity");
      require(part, "MaxCapacity");
      properties = properties.withOptional("ScheduledActions", scheduledActions(index));
    } else if (section == SCALING_POLICIES && target(part).isPresent()) {
      properties = withTargetId(properties, target(part).get());
    } else if (section == INFERENCE_COMPONENTS) {
      require(part, "Specification");
    }
    JsonObject resource = JsonObject.EMPTY.with("Type", DeploymentTypes.of(section));
    return (dependencies.isEmpty() ? resource : resource.with("DependsOn", dependsOn()))
        .with("Properties", properties);
  }

  private JsonValue dependsOn() {
    return JsonArray.of(
        dependencies.stream().map(each -> (JsonValue) new JsonString(each)).toList());
  }

  private void require(RequestNode part, String member) {
    boolean printed = part.member(member).isPresent();
    boolean refused = member.equals("Specification") && part.member("Specifications").isPresent();
    if (!printed && !refused) {
      log.refuse(part, "CloudFormation requires " + member + "; set it");
    }
  }

  private void requireTarget(RequestNode action) {
    if (target(action).isEmpty()) {
      log.refuse(
          action,
          "a scheduled action is a property of its scalable target in CloudFormation, and the"
              + " deployment has no such target; add it to ScalableTargets");
    }
  }

  /** Returns the target of a policy or scheduled action, if the deployment has it. */
  private static Optional<PartReference> target(RequestNode part) {
    return part.member("ResourceId")
        .flatMap(RequestNode::placeholder)
        .filter(Placeholder::isWhole)
        .flatMap(each -> PartReference.find(each.parts().get(0).reference()));
  }

  private JsonObject withTargetId(JsonObject policy, PartReference target) {
    JsonObject rest = withoutTarget(policy);
    JsonObject reference = JsonObject.EMPTY.with("Ref", ids.of(SCALABLE_TARGETS, target.index()));
    return rest.with("ScalingTargetId", reference);
  }

  private static JsonObject withoutTarget(JsonObject part) {
    JsonObject rest = part;
    for (String member : TARGET_MEMBERS) {
      rest = rest.without(member);
    }
    return rest;
  }

  private Optional<JsonValue> scheduledActions(int target) {
    List<JsonValue> actions = new ArrayList<>();
    for (RequestNode action : parts.of(SCHEDULED_ACTIONS)) {
      if (target(action).filter(each -> each.index() == target).isPresent()) {
        values.value(action).map(each -> withoutTarget((JsonObject) each)).ifPresent(actions::add);
      }
    }
    return actions.isEmpty() ? Optional.empty() : Optional.of(JsonArray.of(actions));
  }

  @Override
  public List<Part> resolve(Part part) {
    Optional<PartReference> reference =
        PartReference.find(part.reference()).filter(each -> NAMELESS.contains(each.section()));
    if (reference.isEmpty()) {
      return List.of(part);
    }
    RequestNode name = parts.part(reference.get()).member(reference.get().member()).orElseThrow();
    dependencies.add(ids.of(reference.get().section(), reference.get().index()));
    return name.placeholder()
        .map(Placeholder::parts)
        .orElseGet(() -> List.of(Part.literal(name.string())));
  }

  @Override
  public Optional<String> name(Part part) {
    return PartReference.find(part.reference()).map(this::name);
  }

  private String name(PartReference reference) {
    String id = ids.of(reference.section(), reference.index());
    boolean attribute = WITH_NAME.contains(reference.section());
    return attribute ? id + '.' + reference.member() : id;
  }
}
