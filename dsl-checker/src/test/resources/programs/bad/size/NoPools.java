import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;

/** An empty list of instance pools. */
class NoPools {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instancePools(List.of())
//                                ^
// error: [EndpointDsl:Size] instancePools: has 0 elements, 1 to 5 are allowed
            .initialInstanceCount(2))
        .build();
  }
}
// rule: SIZE
