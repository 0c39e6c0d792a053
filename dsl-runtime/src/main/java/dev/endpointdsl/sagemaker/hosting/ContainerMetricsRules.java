package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.ContainerSpecification;
import dev.endpointdsl.sagemaker.MetricsConfig;
import dev.endpointdsl.sagemaker.hosting.HostingParts.PlacedContainer;
import dev.endpointdsl.sagemaker.hosting.HostingParts.PlacedSpecification;
import org.jspecify.annotations.Nullable;

/** Rules for the metrics of containers, which the endpoint configuration can disable. */
final class ContainerMetricsRules {

  private static final String PROBLEM = "is set, but enableDetailedObservability is false";

  private ContainerMetricsRules() {}

  static @Nullable Violations check(HostingParts parts, @Nullable Violations before) {
    boolean disabled =
        parts
            .config()
            .metricsConfig()
            .flatMap(MetricsConfig::enableDetailedObservability)
            .filter(enabled -> !enabled)
            .isPresent();
    return disabled ? components(parts, models(parts, before)) : before;
  }

  private static @Nullable Violations models(HostingParts parts, @Nullable Violations before) {
    Violations found = before;
    for (int i = 0; i < parts.models().size(); i++) {
      for (PlacedContainer placed : parts.containers(i)) {
        if (placed.container().containerMetricsConfig().isPresent()) {
          found =
              parts
                  .at(found, placed)
                  .at("containerMetricsConfig", "ContainerMetricsConfig")
                  .broken(HostingRule.CONTAINER_METRICS_DISABLED, PROBLEM);
        }
      }
    }
    return found;
  }

  private static @Nullable Violations components(HostingParts parts, @Nullable Violations before) {
    Violations found = before;
    for (int i = 0; i < parts.components().size(); i++) {
      for (PlacedSpecification placed : parts.specifications(i)) {
        boolean set =
            placed
                .specification()
                .container()
                .flatMap(ContainerSpecification::containerMetricsConfig)
                .isPresent();
        if (set) {
          found =
              parts
                  .at(found, placed)
                  .at("container", "Container")
                  .at("containerMetricsConfig", "ContainerMetricsConfig")
                  .broken(HostingRule.CONTAINER_METRICS_DISABLED, PROBLEM);
        }
      }
    }
    return found;
  }
}
