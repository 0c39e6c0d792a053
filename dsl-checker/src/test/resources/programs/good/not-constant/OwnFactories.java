import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.RoutingConfig;
import dev.endpointdsl.sagemaker.RoutingStrategy;
import java.util.List;

/** Methods that are called builder, but return a builder with members. */
class OwnFactories {

  static class Routing {
    static RoutingConfig.Builder builder() {
      return RoutingConfig.builder()
          .prefixAwareRoutingConfig(p -> p.prefixLength(1024).concurrencyThreshold(8))
          .build()
          .toBuilder();
    }
  }

  static class Shadowed {
    static EndpointConfig.Builder builder() {
      throw new UnsupportedOperationException();
    }
  }

  RoutingConfig routing() {
    return Routing.builder().routingStrategy(RoutingStrategy.PREFIX_AWARE).build();
  }

  EndpointConfig shadowed(ProductionVariant one, ProductionVariant other) {
    return Shadowed.builder().shadowProductionVariants(List.of(one, other)).build();
  }
}
