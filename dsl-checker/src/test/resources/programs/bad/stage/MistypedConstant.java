import static dev.endpointdsl.sagemaker.InstanceType.*;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A mistyped constant that is imported statically. */
class MistypedConstant {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLRGE)
//                        ^
// error: cannot find symbol
//   symbol:   variable ML_M5_XLRGE
//   location: class MistypedConstant
//                        ^
// error: [EndpointDsl:Argument] InstanceType has no constant ML_M5_XLRGE; did you mean ML_M5_XLARGE?
            .initialInstanceCount(2))
        .build();
  }
}
