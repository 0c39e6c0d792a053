import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;

/** Too many elements, passed one by one. */
class ElevenVariants {
  EndpointConfig config(ProductionVariant v) {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(v, v, v, v, v, v, v, v, v, v, v)
//                                                        ^
// error: [EndpointDsl:Size] productionVariants: has 11 elements, 1 to 10 are allowed
        .build();
  }
}
