package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The scalable targets of Application Auto Scaling, with their policies, scheduled actions and
 * activities, and the alarms of Amazon CloudWatch.
 */
public final class ScalableTargets {

  private static final String INSTANCES = "sagemaker:variant:DesiredInstanceCount";

  private final Arns arns;
  private final Clock clock;
  private final DocumentTable targets = new DocumentTable();
  private final DocumentTable policies = new DocumentTable();
  private final DocumentTable actions = new DocumentTable();
  private final DocumentTable activities = new DocumentTable();
  private final DocumentTable alarms = new DocumentTable();

  ScalableTargets(Arns arns, Clock clock) {
    this.arns = arns;
    this.clock = clock;
  }

  /** Returns the targets, by {@link #key}. */
  public DocumentTable targets() {
    return targets;
  }

  /** Returns the policies, by {@link #key} of their target and name. */
  public DocumentTable policies() {
    return policies;
  }

  /** Returns the scheduled actions, by {@link #key} of their target and name. */
  public DocumentTable actions() {
    return actions;
  }

  /** Returns the scaling activities, by {@link #key} of their target and number. */
  public DocumentTable activities() {
    return activities;
  }

  /** Returns the alarms, by name. */
  public DocumentTable alarms() {
    return alarms;
  }

  /**
   * Returns the key of a target. Names of resources that differ only in case are the same name.
   *
   * @param resourceId the resource
   * @param dimension the scalable dimension
   */
  public static String key(String resourceId, String dimension) {
    return prefix(resourceId) + dimension + " ";
  }

  private static String prefix(String resourceId) {
    return resourceId.toLowerCase(Locale.ROOT) + " ";
  }

  private static String variant(String endpoint, String variant) {
    return "endpoint/" + endpoint + "/variant/" + variant;
  }

  /** Registers a variant of an endpoint with as many instances as it needs. */
  public void register(String endpoint, String variant) {
    register(variant(endpoint, variant));
  }

  private void register(String resourceId) {
    targets.put(
        key(resourceId, INSTANCES),
        target(resourceId, INSTANCES)
            .with("MinCapacity", JsonNumber.of(1))
            .with("MaxCapacity", JsonNumber.of(Integer.MAX_VALUE)));
  }

  /** Returns the document of a new target, without its bounds. */
  public JsonObject target(String resourceId, String dimension) {
    return JsonObject.EMPTY
        .with("ServiceNamespace", "sagemaker")
        .with("ResourceId", resourceId)
        .with("ScalableDimension", dimension)
        .with("RoleARN", arns.scalingRole())
        .with("CreationTime", Resource.timestamp(clock.millis()))
        .with("ScalableTargetARN", arns.scalableTarget(key(resourceId, dimension)));
  }

  /** Deregisters a variant of an endpoint. Returns false if it is not registered. */
  public boolean deregister(String endpoint, String variant) {
    return deregister(key(variant(endpoint, variant), INSTANCES));
  }

  /** Deregisters a target, with all that belongs to it. Returns false if it is not registered. */
  public boolean deregister(String key) {
    boolean registered = targets.remove(key);
    removeParts(other -> other.startsWith(key));
    return registered;
  }

  /** Deregisters all variants of an endpoint. */
  public void deregisterAll(String endpoint) {
    String start = "endpoint/" + endpoint.toLowerCase(Locale.ROOT) + "/variant/";
    targets.removeIf(key -> key.startsWith(start));
    removeParts(key -> key.startsWith(start));
  }

  private void removeParts(Predicate<String> condition) {
    policies.all().stream()
        .filter(policy -> condition.test(policyKey(policy)))
        .forEach(this::removeAlarms);
    policies.removeIf(condition);
    actions.removeIf(condition);
  }

  /** Returns the key of a policy. */
  public static String policyKey(JsonObject policy) {
    return key(policy.string("ResourceId"), policy.string("ScalableDimension"))
        + policy.string("PolicyName");
  }

  /** Removes the alarms that the service made for a policy. */
  public void removeAlarms(JsonObject policy) {
    policy.objects("Alarms").forEach(alarm -> alarms.remove(alarm.string("AlarmName")));
  }

  /** Checks whether a variant of an endpoint is registered, in any dimension. */
  public boolean contains(String endpoint, String variant) {
    return !targets.startingWith(prefix(variant(endpoint, variant))).isEmpty();
  }

  Runnable restorePoint() {
    List<Runnable> undo =
        List.of(
            targets.restorePoint(),
            policies.restorePoint(),
            actions.restorePoint(),
            activities.restorePoint(),
            alarms.restorePoint());
    return () -> undo.forEach(Runnable::run);
  }

  JsonObject toJson() {
    return JsonObject.EMPTY
        .with("Targets", targets.toJson())
        .with("Policies", policies.toJson())
        .with("Actions", actions.toJson())
        .with("Activities", activities.toJson())
        .with("Alarms", alarms.toJson());
  }

  void restore(JsonObject state) {
    targets.restore(state, "Targets");
    policies.restore(state, "Policies");
    actions.restore(state, "Actions");
    activities.restore(state, "Activities");
    alarms.restore(state, "Alarms");
  }

  /** Restores a target of a file of an earlier version, which has its id alone. */
  void restoreId(String resourceId) {
    register(resourceId);
  }
}
