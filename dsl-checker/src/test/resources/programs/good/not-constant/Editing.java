import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.RoutingConfig;
import dev.endpointdsl.sagemaker.RoutingStrategy;

/** Chains on builders whose members were set elsewhere. */
class Editing {

  EndpointConfig edited(EndpointConfig config) {
    return config.toBuilder()
        .tag("team", "risk")
        .clearKmsKeyId()
        .productionVariants(
            config.productionVariants().stream()
                .map(v -> v.toBuilder().initialVariantWeight(0.5).build())
                .toList())
        .build();
  }

  RoutingConfig routed(RoutingConfig.Builder routing) {
    return routing.routingStrategy(RoutingStrategy.PREFIX_AWARE).build();
  }
}
