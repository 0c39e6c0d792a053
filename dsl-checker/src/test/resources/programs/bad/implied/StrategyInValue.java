import dev.endpointdsl.sagemaker.RoutingConfig;
import dev.endpointdsl.sagemaker.RoutingStrategy;

/** A strategy without its settings, in a value that is built separately. */
class StrategyInValue {

  RoutingConfig routing() {
    return RoutingConfig.builder().routingStrategy(RoutingStrategy.PREFIX_AWARE).build();
//                                                                ^
// error: [EndpointDsl:Implied] routingStrategy: PREFIX_AWARE needs its settings: call prefixAwareRoutingConfig(...) instead, which sets it [PREFIX_AWARE_MISMATCH]
  }
}
