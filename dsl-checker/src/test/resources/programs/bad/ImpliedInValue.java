import dev.endpointdsl.sagemaker.RoutingConfig;
import dev.endpointdsl.sagemaker.RoutingStrategy;

/** The same, built by itself. */
class ImpliedInValue {

  RoutingConfig routing() {
    return RoutingConfig.builder().routingStrategy(RoutingStrategy.PREFIX_AWARE).build();
  }
}
// 8:67: error: [EndpointDsl:Implied] routingStrategy: PREFIX_AWARE needs its settings: call prefixAwareRoutingConfig(...) in place of this, which sets it
