import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A tag value of 257 characters, one more than allowed. */
class LongTagValue {

  static final String TEN = "0123456789ab";
  static final String TEN_TIMES = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;

  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tag("team", TEN_TIMES + TEN_TIMES + "12345678901234567")
//                                         ^
// error: [EndpointDsl:Length] tag.value: has 257 characters, at most 256 are allowed
        .build();
  }
}
// rule: LENGTH
