package dev.endpointdsl.testkit;

import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.endpoint.UsedResources;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.ScalableTargets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The state of a {@link LocalSageMaker} as it is, regardless of stale reads. Reading it is not a
 * call: it neither counts nor meets faults.
 */
public final class ServerState {

  private final Account account;

  ServerState(Account account) {
    this.account = account;
  }

  /**
   * An endpoint.
   *
   * @param status its status in the service's notation, such as {@code InService}
   * @param configName the name of the configuration that DescribeEndpoint returns
   */
  public record Endpoint(String status, String configName) {}

  /**
   * A scalable target of Application Auto Scaling.
   *
   * @param resourceId its resource, such as {@code endpoint/churn/variant/blue}
   * @param suspended the kinds of scaling that are suspended, such as {@code
   *     DynamicScalingInSuspended}
   * @param policies the names of its policies
   * @param scheduledActions the names of its scheduled actions
   */
  public record ScalableTarget(
      String resourceId,
      Set<String> suspended,
      Set<String> policies,
      Set<String> scheduledActions) {}

  /** Returns the endpoint with a name, in any case, if it exists. */
  public Optional<Endpoint> endpoint(String name) {
    return account
        .endpoints()
        .find(account.arns().endpoint(name))
        .map(found -> new Endpoint(found.statusText(), found.revisions().described().configName()));
  }

  /** Returns the names of the configurations that endpoints run or are being updated to. */
  public Set<String> configsInUse() {
    return UsedResources.configs(account);
  }

  /** Returns the names of the models that {@link #configsInUse()} and inference components name. */
  public Set<String> modelsInUse() {
    return UsedResources.models(account);
  }

  /** Returns the scalable targets that are registered. */
  public List<ScalableTarget> scalableTargets() {
    ScalableTargets all = account.scalableTargets();
    return all.targets().all().stream().map(target -> scalableTarget(target, all)).toList();
  }

  private static ScalableTarget scalableTarget(JsonObject target, ScalableTargets all) {
    String id = target.string("ResourceId");
    String key = ScalableTargets.key(id, target.string("ScalableDimension"));
    Set<String> suspended =
        target.object("SuspendedState").members().entrySet().stream()
            .filter(flag -> flag.getValue().equals(new JsonBoolean(true)))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new ScalableTarget(
        id,
        suspended,
        names(all.policies().startingWith(key), "PolicyName"),
        names(all.actions().startingWith(key), "ScheduledActionName"));
  }

  /** Returns the names of the alarms that are not the service's own. */
  public Set<String> alarms() {
    Set<String> alarms = names(account.scalableTargets().alarms().all(), "AlarmName");
    alarms.removeIf(name -> name.startsWith("TargetTracking-"));
    return alarms;
  }

  private static Set<String> names(Collection<JsonObject> documents, String member) {
    return documents.stream()
        .map(document -> document.string(member))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
