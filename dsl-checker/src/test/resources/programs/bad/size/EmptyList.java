import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Collections;

/** An empty list from Collections.emptyList. */
class EmptyList {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(Collections.emptyList())
//                                               ^
// error: [EndpointDsl:Size] productionVariants: has 0 elements, 1 to 10 are allowed
        .build();
  }
}
// rule: SIZE
