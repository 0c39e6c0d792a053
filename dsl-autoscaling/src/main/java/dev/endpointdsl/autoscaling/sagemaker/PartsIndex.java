package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violations;
import dev.endpointdsl.autoscaling.ScalableTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the parts that belong to each target, by resource and dimension. */
final class PartsIndex {

  private final ScalingParts parts;
  private final List<Numbered<ScalableTarget>> targets;

  PartsIndex(ScalingParts parts) {
    this.parts = parts;
    this.targets = Numbered.matching(parts.targets(), PartsIndex::isComplete);
  }

  /** A target that was read can lack members, which its own violations report. */
  private static boolean isComplete(ScalableTarget target) {
    return target.violations().stream()
        .noneMatch(violation -> violation.rule() == ShapeRule.REQUIRED);
  }

  /** Returns each target with its parts. */
  List<ScaledTarget> scaled() {
    return targets.stream().map(this::scaled).toList();
  }

  private ScaledTarget scaled(Numbered<ScalableTarget> target) {
    String key = key(target.part());
    return new ScaledTarget(
        target,
        Numbered.matching(
            parts.policies(),
            policy -> key(policy.resourceId(), policy.scalableDimensionAsString()).equals(key)),
        Numbered.matching(
            parts.scheduledActions(),
            action -> key(action.resourceId(), action.scalableDimensionAsString()).equals(key)),
        Numbered.matching(
            parts.alarms(), alarm -> alarm.resourceId().equals(target.part().resourceId())),
        parts.resources().stream()
            .filter(resource -> resource.resourceId().equals(target.part().resourceId()))
            .findFirst());
  }

  private static String key(ScalableTarget target) {
    return key(target.resourceId(), target.scalableDimensionAsString());
  }

  private static String key(String resourceId, String dimension) {
    return dimension + " " + resourceId;
  }

  /** Returns the violations of parts without a target, and of targets that occur twice. */
  @Nullable Violations unmatched() {
    List<String> keys = targets.stream().map(target -> key(target.part())).toList();
    Violations found = null;
    for (int i = 0; i < keys.size(); i++) {
      int first = keys.indexOf(keys.get(i));
      if (first < i) {
        found =
            Violations.in(found)
                .at("targets", "Targets")
                .index(targets.get(i).index(), targets.get(i).part().resourceId())
                .at("resourceId", "ResourceId")
                .repeatedMember(
                    ScalingPartsRule.TARGET_REPEATED,
                    targets.get(i).part().resourceId(),
                    targets.get(first).index());
      }
    }
    found = policies(keys, found);
    return actions(keys, found);
  }

  private @Nullable Violations policies(List<String> keys, @Nullable Violations before) {
    Violations found = before;
    for (int i = 0; i < parts.policies().size(); i++) {
      var policy = parts.policies().get(i);
      if (!keys.contains(key(policy.resourceId(), policy.scalableDimensionAsString()))) {
        found =
            ScaledTarget.at(new Numbered<>(i, policy), found, "resourceId", "ResourceId")
                .broken(ScalingPartsRule.NO_TARGET, noTarget(policy.resourceId()));
      }
    }
    return found;
  }

  private @Nullable Violations actions(List<String> keys, @Nullable Violations before) {
    Violations found = before;
    for (int i = 0; i < parts.scheduledActions().size(); i++) {
      var action = parts.scheduledActions().get(i);
      if (!keys.contains(key(action.resourceId(), action.scalableDimensionAsString()))) {
        found =
            ScheduleMatchRules.at(new Numbered<>(i, action), found)
                .at("resourceId", "ResourceId")
                .broken(ScalingPartsRule.NO_TARGET, noTarget(action.resourceId()));
      }
    }
    return found;
  }

  private static String noTarget(String resourceId) {
    return "\"" + resourceId + "\" has no target with this dimension";
  }
}
