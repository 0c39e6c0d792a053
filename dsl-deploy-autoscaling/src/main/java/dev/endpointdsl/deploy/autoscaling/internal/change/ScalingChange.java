package dev.endpointdsl.deploy.autoscaling.internal.change;

import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.plan.PlannedChange.Kind;
import java.util.List;

/**
 * A part of the scaling that changes or stays.
 *
 * @param planned the change for display
 * @param differences the members that change
 * @param actions the calls that make the change; none if the part stays
 */
public record ScalingChange(
    PlannedChange planned, List<Difference> differences, List<ScalingAction> actions) {

  /** The resource type of targets in plans. */
  public static final String TARGET = "scalable target";

  /** The resource type of alarms in plans. */
  public static final String ALARM = "scaling alarm";

  static final String POLICY = "scaling policy";
  static final String SCHEDULE = "scheduled action";

  /** Copies the lists. */
  public ScalingChange {
    differences = List.copyOf(differences);
    actions = List.copyOf(actions);
  }

  static ScalingChange keep(String resource, String name, String reason) {
    return new ScalingChange(
        new PlannedChange(Kind.KEEP, resource, name, reason), List.of(), List.of());
  }

  static ScalingChange create(String resource, String name, ScalingAction action) {
    return create(resource, name, "it does not exist", action);
  }

  static ScalingChange create(String resource, String name, String reason, ScalingAction action) {
    return new ScalingChange(
        new PlannedChange(Kind.CREATE, resource, name, reason), List.of(), List.of(action));
  }

  static ScalingChange update(
      String resource, String name, List<Difference> differences, ScalingAction... actions) {
    return new ScalingChange(
        new PlannedChange(Kind.UPDATE, resource, name, reason(differences)),
        differences,
        List.of(actions));
  }

  private static String reason(List<Difference> differences) {
    return differences.size() == 1 ? "1 member differs" : differences.size() + " members differ";
  }

  static ScalingChange delete(String resource, String name, String reason, ScalingAction action) {
    return new ScalingChange(
        new PlannedChange(Kind.DELETE, resource, name, reason), List.of(), List.of(action));
  }

  static ScalingChange of(
      Kind kind, String resource, String name, String reason, ScalingAction... actions) {
    return new ScalingChange(
        new PlannedChange(kind, resource, name, reason), List.of(), List.of(actions));
  }

  /** Returns what an observer misses as long as the change is not visible. */
  public List<Difference> unverified() {
    String path = planned.resource() + " " + planned.name();
    return differences.isEmpty()
        ? List.of(new Difference(path, null, planned.kind().toString()))
        : differences;
  }

  /** Returns the name of a part of a target for display. */
  static String nameOf(String name, String resourceId) {
    return name + " of " + resourceId;
  }
}
