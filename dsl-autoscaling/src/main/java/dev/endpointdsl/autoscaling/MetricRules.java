package dev.endpointdsl.autoscaling;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules for customized metrics of target tracking. */
final class MetricRules {

  private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9_]*");
  private static final String INVOCATIONS = "AWS/SageMaker";
  private static final Set<String> UTILIZATION =
      Set.of(
          "CPUUtilization",
          "CPUUtilizationNormalized",
          "MemoryUtilization",
          "GPUUtilization",
          "GPUUtilizationNormalized",
          "GPUMemoryUtilization",
          "GPUMemoryUtilizationNormalized",
          "DiskUtilization");

  private MetricRules() {}

  static @Nullable Violations check(
      ScalingPolicy policy, CustomizedMetric metric, @Nullable Violations before) {
    Violations found = before;
    if (INVOCATIONS.equals(metric.namespace) && isUtilization(metric.metricName)) {
      found = namespace(at(found, "Namespace"), metric.metricName);
    }
    List<MetricDimension> dimensions = RuleMembers.elements(metric.dimensions);
    for (int i = 0; i < dimensions.size(); i++) {
      MetricDimension dimension = dimensions.get(i);
      found = dimension(policy, at(found, "Dimensions").index(i, dimension.name), dimension, found);
    }
    return queries(RuleMembers.elements(metric.metrics), found);
  }

  private static ViolationBuilder at(@Nullable Violations found, String member) {
    return RuleMembers.below(TrackingRules.at(found, "CustomizedMetricSpecification"), member);
  }

  private static boolean isUtilization(@Nullable String metricName) {
    return metricName != null && UTILIZATION.contains(metricName);
  }

  private static Violations namespace(ViolationBuilder place, @Nullable String metricName) {
    return place.broken(
        ScalingPolicyRule.METRIC_NAMESPACE, INVOCATIONS + " has no metric " + metricName);
  }

  private static @Nullable Violations dimension(
      ScalingPolicy policy,
      ViolationBuilder place,
      MetricDimension dimension,
      @Nullable Violations found) {
    Optional<String> expected =
        ResourceRules.isSageMaker(policy.serviceNamespace)
            ? ResourceId.of(policy.resourceId)
                .flatMap(resource -> expected(resource, dimension.name))
            : Optional.empty();
    return dimension.value == null || expected.isEmpty() || expected.get().equals(dimension.value)
        ? found
        : place
            .at("value", "Value")
            .broken(
                ScalingPolicyRule.DIMENSION_OF_OTHER_RESOURCE,
                "\""
                    + dimension.value
                    + "\" is not the resource that is scaled, \""
                    + expected.get()
                    + "\"");
  }

  /** Returns the value of a dimension for a resource, if the resource determines it. */
  private static Optional<String> expected(ResourceId resource, @Nullable String dimension) {
    if (dimension == null) {
      return Optional.empty();
    }
    return switch (dimension) {
      case "EndpointName" -> resource.endpoint();
      case "VariantName" -> resource.endpoint().map(unused -> resource.name());
      case "InferenceComponentName" ->
          resource.isVariant() ? Optional.empty() : Optional.of(resource.name());
      default -> Optional.empty();
    };
  }

  private static @Nullable Violations queries(
      List<MetricDataQuery> queries, @Nullable Violations before) {
    Violations found = before;
    int returned = 0;
    for (int i = 0; i < queries.size(); i++) {
      MetricDataQuery query = queries.get(i);
      returned += Boolean.FALSE.equals(query.returnData) ? 0 : 1;
      found = query(at(found, "Metrics").index(i, query.id), query, found);
    }
    return queries.isEmpty() || returned == 1
        ? found
        : at(found, "Metrics")
            .broken(
                ScalingPolicyRule.RETURNED_QUERIES,
                returned == 0
                    ? "has no query that returns data"
                    : returned + " queries return data");
  }

  private static @Nullable Violations query(
      ViolationBuilder place, MetricDataQuery query, @Nullable Violations before) {
    Violations found = before;
    if (query.id != null && !ID.matcher(query.id).matches()) {
      found =
          place
              .at("id", "Id")
              .broken(
                  ScalingPolicyRule.METRIC_ID_MALFORMED,
                  "\"" + query.id + "\" does not match " + ID.pattern());
    }
    Metric metric = query.metricStat == null ? null : query.metricStat.metric;
    return metric != null
            && INVOCATIONS.equals(metric.namespace)
            && isUtilization(metric.metricName)
        ? namespace(
            place
                .at("metricStat", "MetricStat")
                .at("metric", "Metric")
                .at("namespace", "Namespace"),
            metric.metricName)
        : found;
  }
}
