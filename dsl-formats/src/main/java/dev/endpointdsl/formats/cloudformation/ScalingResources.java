package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.deployment.PolicyAction;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.source.SourceTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the requests of Application Auto Scaling of resources: a policy names its target by the ID
 * of the resource, and a target has its scheduled actions.
 */
final class ScalingResources {

  private static final String TARGET_ID = "ScalingTargetId";

  /** The members that policies and scheduled actions have of their target. */
  private static final List<String> TARGET_MEMBERS =
      List.of("ServiceNamespace", "ResourceId", "ScalableDimension");

  private final ResourceReferences references;
  private final ReadingLog log;
  private final Map<String, SourceObject> targets = new HashMap<>();

  ScalingResources(ResourceReferences references, ReadingLog log) {
    this.references = references;
    this.log = log;
  }

  /** Remembers a target. */
  void target(String id, SourceObject properties) {
    targets.put(id, properties);
  }

  /** Returns the scheduled actions of a target as requests. */
  List<SourceObject> actions(SourceObject target, SourceObject withoutActions) {
    List<SourceObject> actions = new ArrayList<>();
    target
        .find("ScheduledActions")
        .ifPresent(
            each -> {
              if (each.value() instanceof SourceList list) {
                list.elements().forEach(action -> action(action, withoutActions, actions));
              } else {
                log.problem(each.value().location(), "ScheduledActions", "expected a list");
              }
            });
    return actions;
  }

  private void action(SourceNode action, SourceObject target, List<SourceObject> actions) {
    if (action instanceof SourceObject object) {
      actions.add(withTarget(SourceTimes.seconds(object, log::problem), target));
    } else {
      log.problem(action.location(), "ScheduledActions", "expected an object");
    }
  }

  private static SourceObject withTarget(SourceObject part, SourceObject target) {
    SourceObject with = part;
    for (String name : TARGET_MEMBERS) {
      Optional<SourceObject.Member> member = target.find(name);
      if (member.isPresent() && part.find(name).isEmpty()) {
        with = with.with(member.get());
      }
    }
    return with;
  }

  /** Returns a policy as a request, and remembers its ARN. */
  SourceObject policy(String id, SourceObject properties) {
    SourceObject policy = properties;
    Optional<SourceObject.Member> targetId = properties.find(TARGET_ID);
    if (targetId.isPresent()) {
      policy = withTarget(properties.without(TARGET_ID), target(targetId.get()));
    }
    Optional<String> resource = text(policy, "ResourceId");
    Optional<String> name = text(policy, "PolicyName");
    if (resource.isPresent() && name.isPresent()) {
      PolicyAction action = new PolicyAction(resource.get(), name.get());
      SourceScalar arn = SourceScalar.string(action.text(), properties.location());
      references.put(id, arn);
      references.put(id + ".Arn", arn);
    }
    return policy;
  }

  private SourceObject target(SourceObject.Member targetId) {
    SourceNode value = targetId.value();
    if (value instanceof SourceReference reference && reference.isWhole()) {
      SourceObject target = targets.get(reference.source());
      if (target != null) {
        return target;
      }
    }
    String[] members =
        value instanceof SourceScalar scalar ? scalar.text().split("\\|", -1) : new String[0];
    if (members.length != TARGET_MEMBERS.size()) {
      log.problem(
          value.location(),
          "ScalingPolicies[]." + TARGET_ID,
          "the template has no such target; refer to an"
              + " AWS::ApplicationAutoScaling::ScalableTarget, or write ResourceId,"
              + " ScalableDimension and ServiceNamespace");
      return new SourceObject(List.of(), value.location());
    }
    // The ID is resource|dimension|namespace.
    return new SourceObject(
        List.of(
            member("ServiceNamespace", members[2], targetId),
            member("ResourceId", members[0], targetId),
            member("ScalableDimension", members[1], targetId)),
        value.location());
  }

  private static SourceObject.Member member(
      String name, String text, SourceObject.Member targetId) {
    SourceScalar value = SourceScalar.string(text, targetId.value().location());
    return new SourceObject.Member(name, targetId.location(), value);
  }

  private static Optional<String> text(SourceObject part, String name) {
    return part.find(name)
        .map(SourceObject.Member::value)
        .filter(SourceScalar.class::isInstance)
        .map(each -> ((SourceScalar) each).text());
  }
}
