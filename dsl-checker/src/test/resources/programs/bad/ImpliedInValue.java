import dev.endpointdsl.sagemaker.RoutingConfig;
import dev.endpointdsl.sagemaker.RoutingStrategy;

/** The same, built by itself. */
class ImpliedInValue {

  RoutingConfig routing() {
    return RoutingConfig.builder().routingStrategy(RoutingStrategy.PREFIX_AWARE).build();
  }
}
