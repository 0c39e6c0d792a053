package dev.endpointdsl.deploy.autoscaling;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.testkit.ServerState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The scaling of one endpoint, as far as its deployment determines it.
 *
 * @param targets the names of the policies and scheduled actions of each target, by resource
 * @param suspended the resources of which a kind of scaling is suspended
 * @param alarms the names of the alarms
 */
record LiveTargets(Map<String, Set<String>> targets, Set<String> suspended, Set<String> alarms) {

  private static final Map<String, List<String>> COMPONENTS =
      Map.of(
          VariantsState.ENDPOINT, List.of(),
          ComponentsState.ENDPOINT, ComponentsState.ALL,
          WholeBystander.NAME, List.of(WholeBystander.NAME));

  /** Returns the scaling that is live. */
  static LiveTargets of(ScalingServer server, String endpoint) {
    LiveTargets live = new LiveTargets(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    ServerState state = server.sageMaker.state();
    for (ServerState.ScalableTarget target : state.scalableTargets()) {
      String id = target.resourceId();
      if (belongs(id, endpoint)) {
        Set<String> parts = new TreeSet<>(target.policies());
        parts.addAll(target.scheduledActions());
        live.targets.put(id, parts);
        if (!target.suspended().isEmpty()) {
          live.suspended.add(id);
        }
      }
    }
    state.alarms().stream().filter(name -> isAlarmOf(name, endpoint)).forEach(live.alarms::add);
    return live;
  }

  /** Returns the scaling that a deployment asks for, without suspensions. */
  static LiveTargets wanted(Collection<Scaling> scalings) {
    LiveTargets wanted = new LiveTargets(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    for (Scaling scaling : scalings) {
      String id = scaling.target().resourceId();
      wanted.targets.put(id, new TreeSet<>());
      scaling.policies().forEach(policy -> wanted.add(id, policy.policyName()));
      scaling.scheduledActions().forEach(a -> wanted.add(id, a.scheduledActionName()));
      scaling.alarms().forEach(alarm -> wanted.alarms.add(alarm.alarmName()));
    }
    return wanted;
  }

  /** Checks whether a resource is a variant or a component of an endpoint. */
  static boolean belongs(String resourceId, String endpoint) {
    return resourceId.startsWith("endpoint/" + endpoint + "/")
        || COMPONENTS.get(endpoint).stream()
            .anyMatch(name -> resourceId.equals("inference-component/" + name));
  }

  private static boolean isAlarmOf(String alarm, String endpoint) {
    return alarm.startsWith(endpoint + "-")
        || COMPONENTS.get(endpoint).stream().anyMatch(name -> alarm.startsWith(name + "-"));
  }

  private void add(String resourceId, String part) {
    targets.computeIfPresent(
        resourceId,
        (id, parts) -> {
          parts.add(part);
          return parts;
        });
  }
}
