import dev.endpointdsl.sagemaker.RoutingConfig;
import dev.endpointdsl.sagemaker.RoutingStrategy;
import dev.endpointdsl.sagemaker.ServerlessConfig;
import java.util.function.Supplier;

/** Builders from parameters and suppliers. */
class Suppliers {

  RoutingConfig.CompleteStrategy begun(
      RoutingConfig.NeedsRoutingStrategyOrPrefixAwareRoutingConfig routing) {
    return routing.routingStrategy(RoutingStrategy.PREFIX_AWARE);
  }

  ServerlessConfig shared(Supplier<ServerlessConfig.Builder> defaults) {
    return defaults.get().maxConcurrency(20).build();
  }
}
