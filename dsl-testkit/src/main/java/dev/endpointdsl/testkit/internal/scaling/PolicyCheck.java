package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses the policies that the service is recorded to refuse, with its messages. */
final class PolicyCheck {

  private static final String PREDEFINED = "PredefinedMetricSpecification";
  private static final String CUSTOMIZED = "CustomizedMetricSpecification";
  private static final String LOAD_BALANCER = "ALBRequestCountPerTarget";
  private static final String UTILIZATION = "SageMakerVariantProvisionedConcurrencyUtilization";
  private static final Map<String, String> CONFIGURATIONS =
      Map.of(
          "StepScaling", PolicyOperations.STEP,
          "TargetTrackingScaling", PolicyOperations.TRACKING,
          "PredictiveScaling", PolicyOperations.PREDICTIVE);

  private PolicyCheck() {}

  /** Returns the metric that a policy tracks, if it does. */
  static Optional<JsonObject> metric(JsonObject policy) {
    Optional<JsonObject> tracking = member(policy, PolicyOperations.TRACKING);
    return tracking
        .flatMap(configuration -> member(configuration, PREDEFINED))
        .or(() -> tracking.flatMap(configuration -> member(configuration, CUSTOMIZED)));
  }

  static void throwIfRefused(TargetId id, JsonObject policy) {
    String type =
        policy.find(PolicyOperations.TYPE).isEmpty() ? "" : policy.string(PolicyOperations.TYPE);
    if (type.equals("PredictiveScaling")) {
      throw ServiceException.notAuthorized();
    }
    String configuration = CONFIGURATIONS.get(type);
    if (configuration == null) {
      throw ServiceException.validation("Policy type must be specified for a new scaling policy");
    }
    refuseIf(
        policy.find(configuration).isEmpty(), type + " policy configuration must be specified");
    boolean others =
        CONFIGURATIONS.values().stream()
            .filter(other -> !other.equals(configuration))
            .anyMatch(other -> policy.find(other).isPresent());
    refuseIf(
        others,
        "You must only provide a single scaling policy configuration, which must match the scaling"
            + " policy type specified.");
    if (type.equals("StepScaling")) {
      StepCheck.throwIfRefused(policy.object(PolicyOperations.STEP));
    } else {
      tracking(id, policy.object(PolicyOperations.TRACKING));
    }
  }

  private static void tracking(TargetId id, JsonObject tracking) {
    Optional<JsonObject> predefined = member(tracking, PREDEFINED);
    Optional<JsonObject> customized = member(tracking, CUSTOMIZED);
    refuseIf(
        predefined.isEmpty() && customized.isEmpty(),
        "PredefinedMetricSpecification or CustomizedMetricSpecification must be set for target"
            + " tracking scaling.");
    refuseIf(
        predefined.isPresent() && customized.isPresent(),
        "Only one of PredefinedMetricSpecification or CustomizedMetricSpecification can be set for"
            + " target tracking scaling.");
    predefined.ifPresent(metric -> predefined(id, metric));
    customized.ifPresent(PolicyCheck::customized);
  }

  private static void predefined(TargetId id, JsonObject metric) {
    String type = metric.string("PredefinedMetricType");
    refuseIf(
        id.dimension().equals(TargetId.CONCURRENCY) && !type.equals(UTILIZATION),
        "Scalable dimension "
            + id.dimension()
            + " only supports the following predefined metric types: "
            + UTILIZATION);
    refuseIf(
        metric.find("ResourceLabel").isPresent() && !type.equals(LOAD_BALANCER),
        "Resource label should not be specified for predefined metric type " + type);
  }

  private static void customized(JsonObject metric) {
    boolean single =
        List.of("MetricName", "Namespace", "Statistic", "Dimensions", "Unit").stream()
            .anyMatch(member -> metric.find(member).isPresent());
    refuseIf(
        metric.find("Metrics").isPresent() && single,
        "The customized metric specification is not valid.");
  }

  private static Optional<JsonObject> member(JsonObject object, String name) {
    return object.find(name).map(JsonObject.class::cast);
  }

  static void refuseIf(boolean refused, String message) {
    if (refused) {
      throw ServiceException.validation(message);
    }
  }
}
