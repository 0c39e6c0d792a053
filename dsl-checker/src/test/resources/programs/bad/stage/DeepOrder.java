import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Members in another order, four lambdas deep. */
class DeepOrder {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .explainerConfig(e -> e
            .clarifyExplainerConfig(c -> c
                .shapConfig(s -> s
                    .textConfig(t -> t.granularity("token").language("en"))
//                  ^
// error: cannot find symbol
//   symbol:   method textConfig((t)->t.gra[...]"en"))
//   location: variable s of type dev.endpointdsl.sagemaker.ShapConfig.NeedsShapBaselineConfig
//                  ^
// error: [EndpointDsl:Stage] textConfig comes later: this stage takes shapBaselineConfig(...). Call it first.
                    .shapBaselineConfig(b -> b.shapBaseline("1,2")))))
        .build();
  }
}
