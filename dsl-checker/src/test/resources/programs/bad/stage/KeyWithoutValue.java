import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Too few arguments. */
class KeyWithoutValue {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tag("team")
//      ^
// error: no suitable method found for tag(java.lang.String)
//     method dev.endpointdsl.sagemaker.EndpointConfig.Builder.tag(dev.endpointdsl.sagemaker.Tag) is not applicable
//       (argument mismatch; java.lang.String cannot be converted to dev.endpointdsl.sagemaker.Tag)
//     method dev.endpointdsl.sagemaker.EndpointConfig.Builder.tag(java.util.function.Function<? super dev.endpointdsl.sagemaker.Tag.NeedsKey,? extends dev.endpointdsl.sagemaker.Tag.Builder>) is not applicable
//       (argument mismatch; java.lang.String cannot be converted to java.util.function.Function<? super dev.endpointdsl.sagemaker.Tag.NeedsKey,? extends dev.endpointdsl.sagemaker.Tag.Builder>)
//      ^
// error: [EndpointDsl:Argument] tag(...) takes Tag, a lambda or (String, String), not String
        .build();
  }
}
