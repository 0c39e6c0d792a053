package dev.endpointdsl.formats.deployment;

import static dev.endpointdsl.formats.deployment.DeploymentSection.ALARMS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.ENDPOINT;
import static dev.endpointdsl.formats.deployment.DeploymentSection.ENDPOINT_CONFIG;
import static dev.endpointdsl.formats.deployment.DeploymentSection.INFERENCE_COMPONENTS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.MODELS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALABLE_TARGETS;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCALING_POLICIES;
import static dev.endpointdsl.formats.deployment.DeploymentSection.SCHEDULED_ACTIONS;

import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the references between the parts of a deployment, so that a printed document has references
 * between its resources, and a tool creates them in their order.
 */
public final class DeploymentLinks {

  private static final String VARIANT = "/variant/";
  private static final String ENDPOINT_RESOURCE = "endpoint/";
  private static final String COMPONENT_RESOURCE = "inference-component/";
  private static final List<String> ACTIONS =
      List.of("AlarmActions", "OKActions", "InsufficientDataActions");

  private final DeploymentParts parts;
  private final TemplateEdit edit;

  private DeploymentLinks(RequestTemplate deployment) {
    this.parts = new DeploymentParts(deployment);
    this.edit = new TemplateEdit(deployment);
  }

  /**
   * Returns a deployment with a placeholder for each reference to another part; its source is a
   * {@link PartReference}. Values that differ between accounts are parameters, too, if the options
   * say so.
   */
  public static RequestTemplate link(RequestTemplate deployment, PrintOptions options) {
    RequestTemplate linked = link(deployment);
    boolean parameters =
        options.find(PrintOptions.PARAMETERS).filter("account"::equals).isPresent();
    return parameters ? AccountParameters.add(linked) : linked;
  }

  /**
   * Returns a deployment with a placeholder for each reference to another part; its source is a
   * {@link PartReference}.
   */
  public static RequestTemplate link(RequestTemplate deployment) {
    DeploymentLinks links = new DeploymentLinks(deployment);
    links.linkNames();
    links.linkScaling();
    links.linkAlarms();
    return links.edit.finish();
  }

  private void linkNames() {
    parts.of(ENDPOINT_CONFIG).forEach(each -> linkBelow(each, "ModelName", MODELS));
    parts.of(ENDPOINT_CONFIG).forEach(each -> linkBelow(each, "ModelNameOverride", MODELS));
    for (RequestNode endpoint : parts.of(ENDPOINT)) {
      endpoint.member("EndpointConfigName").ifPresent(each -> link(each, ENDPOINT_CONFIG));
    }
    for (RequestNode component : parts.of(INFERENCE_COMPONENTS)) {
      component.member("EndpointName").ifPresent(each -> link(each, ENDPOINT));
      linkBelow(component, "ModelName", MODELS);
      linkBelow(component, "BaseInferenceComponentName", INFERENCE_COMPONENTS);
    }
  }

  /** Links each member with a name, at any depth. */
  private void linkBelow(RequestNode node, String member, DeploymentSection section) {
    if (node.placeholder().isPresent()) {
      return;
    }
    if (node.value() instanceof JsonObject) {
      for (RequestNode each : node.members()) {
        if (each.name().equals(member)) {
          link(each, section);
        } else {
          linkBelow(each, member, section);
        }
      }
    } else if (node.value() instanceof JsonArray) {
      node.elements().forEach(each -> linkBelow(each, member, section));
    }
  }

  private void link(RequestNode node, DeploymentSection section) {
    DeploymentParts.key(node)
        .flatMap(key -> parts.find(section, section.nameMember(), key))
        .ifPresent(found -> edit.replace(node, List.of(Part.reference(found.source()))));
  }

  private void linkScaling() {
    for (RequestNode target : parts.of(SCALABLE_TARGETS)) {
      target.member("ResourceId").ifPresent(this::linkResource);
    }
    for (DeploymentSection section : List.of(SCALING_POLICIES, SCHEDULED_ACTIONS)) {
      parts.of(section).forEach(this::linkTarget);
    }
  }

  private void linkResource(RequestNode resource) {
    if (resource.placeholder().isPresent()) {
      return;
    }
    String id = resource.string();
    int variant = id.indexOf(VARIANT);
    if (id.startsWith(ENDPOINT_RESOURCE) && variant > 0) {
      linkWithin(
          resource, ENDPOINT_RESOURCE, ENDPOINT, id.substring(ENDPOINT_RESOURCE.length(), variant));
    } else if (id.startsWith(COMPONENT_RESOURCE)) {
      linkWithin(
          resource,
          COMPONENT_RESOURCE,
          INFERENCE_COMPONENTS,
          id.substring(COMPONENT_RESOURCE.length()));
    }
  }

  /** Links the name of a part that a string has after a prefix. */
  private void linkWithin(RequestNode node, String prefix, DeploymentSection section, String name) {
    Optional<PartReference> found = parts.find(section, section.nameMember(), name);
    if (found.isPresent()) {
      List<Part> template = new ArrayList<>();
      template.add(Part.literal(prefix));
      template.add(Part.reference(found.get().source()));
      String rest = node.string().substring(prefix.length() + name.length());
      if (!rest.isEmpty()) {
        template.add(Part.literal(rest));
      }
      edit.replace(node, template);
    }
  }

  /** Links a policy or scheduled action with its target: the same three members. */
  private void linkTarget(RequestNode part) {
    if (!ScalableTargetKey.of(part).isComplete()) {
      return;
    }
    List<RequestNode> targets = parts.of(SCALABLE_TARGETS);
    for (int i = 0; i < targets.size(); i++) {
      if (ScalableTargetKey.of(targets.get(i)).equals(ScalableTargetKey.of(part))) {
        for (String member : ScalableTargetKey.MEMBERS) {
          String source = new PartReference(SCALABLE_TARGETS, i, member).source();
          edit.replace(part.member(member).orElseThrow(), List.of(Part.reference(source)));
        }
        return;
      }
    }
  }

  private void linkAlarms() {
    List<PartReference> called = new ArrayList<>();
    List<RequestNode> alarms = parts.of(ALARMS);
    for (int i = 0; i < alarms.size(); i++) {
      boolean calls = false;
      for (String member : ACTIONS) {
        Optional<RequestNode> actions = alarms.get(i).member(member);
        boolean known = actions.isPresent() && actions.get().placeholder().isEmpty();
        for (RequestNode action : known ? actions.get().elements() : List.<RequestNode>of()) {
          calls |= linkAction(action);
        }
      }
      if (calls) {
        called.add(new PartReference(ALARMS, i, ALARMS.nameMember()));
      }
    }
    // An alarm that calls a policy follows the endpoint, so the endpoint cannot wait for it.
    parts.of(ENDPOINT).forEach(each -> linkRollbackAlarms(each, called));
  }

  private boolean linkAction(RequestNode action) {
    Optional<PolicyAction> policy =
        action.placeholder().isPresent() ? Optional.empty() : PolicyAction.find(action.string());
    Optional<PartReference> found = policy.flatMap(this::policy);
    found.ifPresent(each -> edit.replace(action, List.of(Part.reference(each.source()))));
    return found.isPresent();
  }

  private Optional<PartReference> policy(PolicyAction action) {
    List<RequestNode> policies = parts.of(SCALING_POLICIES);
    for (int i = 0; i < policies.size(); i++) {
      if (DeploymentParts.key(policies.get(i), "PolicyName")
              .filter(action.policyName()::equals)
              .isPresent()
          && DeploymentParts.key(policies.get(i), "ResourceId")
              .filter(action.resourceId()::equals)
              .isPresent()) {
        return Optional.of(new PartReference(SCALING_POLICIES, i, PartReference.ARN));
      }
    }
    return Optional.empty();
  }

  private void linkRollbackAlarms(RequestNode endpoint, List<PartReference> called) {
    endpoint
        .member("DeploymentConfig")
        .flatMap(each -> each.member("AutoRollbackConfiguration"))
        .flatMap(each -> each.member("Alarms"))
        .stream()
        .flatMap(each -> each.elements().stream())
        .flatMap(each -> each.member("AlarmName").stream())
        .forEach(
            name ->
                DeploymentParts.key(name)
                    .flatMap(key -> parts.find(ALARMS, "AlarmName", key))
                    .filter(found -> !called.contains(found))
                    .ifPresent(
                        found -> edit.replace(name, List.of(Part.reference(found.source())))));
  }
}
