import dev.endpointdsl.constraint.AtMostMember;
import dev.endpointdsl.sagemaker.PrefixAwareRoutingConfig;
import dev.endpointdsl.sagemaker.RoutingConfig;
import dev.endpointdsl.sagemaker.RoutingStrategy;
import java.util.function.BiConsumer;

/** Members that a value can change which can be missing. */
interface ConditionalBuilder {
  ConditionalBuilder min(@AtMostMember("max") int min);

  ConditionalBuilder max(int max);

  <T> ConditionalBuilder ifNotNull(
      T value, BiConsumer<? super ConditionalBuilder, ? super T> setter);

  Object build();

  static ConditionalBuilder builder() {
    throw new UnsupportedOperationException();
  }
}

class ConditionalSettings {

  RoutingConfig settings(PrefixAwareRoutingConfig settings) {
    return RoutingConfig.builder()
        .routingStrategy(RoutingStrategy.PREFIX_AWARE)
        .ifNotNull(settings, (r, given) -> r.prefixAwareRoutingConfig(given))
        .build();
  }

  void range(Integer number, BiConsumer<ConditionalBuilder, Integer> setter) {
    ConditionalBuilder.builder().min(5).max(3).ifNotNull(number, ConditionalBuilder::min).build();
    ConditionalBuilder.builder().min(5).max(3).ifNotNull(number, (b, n) -> b.max(n)).build();
    ConditionalBuilder.builder().min(5).max(3).ifNotNull(number, setter).build();
    ConditionalBuilder.builder()
        .min(5)
        .max(3)
        .ifNotNull(number, (b, n) -> {
          b.min(1);
          b.max(n);
        })
        .build();
    ConditionalBuilder.builder().min(5).max(3).ifNotNull(number, (b, n) -> b.min(1).max(n)).build();
  }
}
