package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_2XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * An explainer: responses that reject a loan, with a probability above 0.8, include the
 * contribution of each feature.
 */
public final class ClarifyExplainer {

  private ClarifyExplainer() {}

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("loans-explained")
        .productionVariant(v -> v
            .variantName("live")
            .modelName("loans-xgb-3")
            .instanceType(ML_M5_2XLARGE)
            .initialInstanceCount(1))
        .explainerConfig(e -> e
            .clarifyExplainerConfig(c -> c
                .shapConfig(s -> s
                    .shapBaselineConfig(b -> b
                        .shapBaselineUri("s3://ml-baselines/loans/average.csv")
                        .mimeType("text/csv"))
                    .numberOfSamples(500)
                    .seed(7))
                .enableExplanations("[0]>`0.8`")
                .inferenceConfig(i -> i
                    .maxRecordCount(100)
                    .probabilityIndex(0)
                    .featureHeaders("age", "income", "debt"))))
        .build();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
  }
}
