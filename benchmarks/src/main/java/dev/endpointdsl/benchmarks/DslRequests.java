package dev.endpointdsl.benchmarks;

import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static dev.endpointdsl.sagemaker.RoutingStrategy.LEAST_OUTSTANDING_REQUESTS;

import dev.endpointdsl.sagemaker.DataCaptureConfig;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ExplainerConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;

/** The configuration that is measured, in the DSL. */
final class DslRequests {

  private DslRequests() {}

  static EndpointConfig.Builder begin(Texts texts) {
    return begin(texts, 0.5);
  }

  /** With a weight below 0, a capacity of 0 instances and a wrong name: three mistakes. */
  static EndpointConfig.Builder beginWrong(Texts texts) {
    return begin(texts, -1)
        .endpointConfigName("-wrong-")
        .applyMutation(b -> b.dataCaptureConfig(c -> capture(c, texts, 101)));
  }

  private static EndpointConfig.Builder begin(Texts texts, double firstWeight) {
    EndpointConfig.Builder builder =
        EndpointConfig.builder()
            .endpointConfigName(texts.configName())
            .productionVariant(v -> variant(v, texts, 0, firstWeight));
    for (int i = 1; i < texts.variants(); i++) {
      int index = i;
      builder.productionVariant(v -> variant(v, texts, index, 0.5));
    }
    builder
        .dataCaptureConfig(c -> capture(c, texts, 20))
        .explainerConfig(e -> explainer(e, texts))
        .kmsKeyId(texts.kmsKeyId());
    for (int i = 0; i < texts.tags(); i++) {
      builder.tag(texts.tagKey(i), texts.tagValue(i));
    }
    return builder;
  }

  private static ProductionVariant.Complete variant(
      ProductionVariant.NeedsVariantName stage, Texts texts, int index, double weight) {
    return stage
        .variantName(texts.variantName(index))
        .modelName(texts.modelName(index))
        .instanceType(ML_M5_XLARGE)
        .initialInstanceCount(2)
        .initialVariantWeight(weight)
        .volumeSizeInGB(64)
        .containerStartupHealthCheckTimeoutInSeconds(600)
        .routingConfig(r -> r.routingStrategy(LEAST_OUTSTANDING_REQUESTS));
  }

  private static DataCaptureConfig.Builder capture(
      DataCaptureConfig.NeedsInitialSamplingPercentage stage, Texts texts, int percentage) {
    return stage
        .initialSamplingPercentage(percentage)
        .destinationS3Uri(texts.captureUri())
        .captureOptions(INPUT, OUTPUT)
        .kmsKeyId(texts.kmsKeyId())
        .captureContentTypeHeader(h -> h.jsonContentTypes("application/json"));
  }

  private static ExplainerConfig.Builder explainer(ExplainerConfig.Builder builder, Texts texts) {
    return builder.clarifyExplainerConfig(
        c ->
            c.shapConfig(
                    s ->
                        s.shapBaselineConfig(
                                b -> b.shapBaselineUri(texts.baselineUri()).mimeType("text/csv"))
                            .numberOfSamples(100))
                .enableExplanations("`true`"));
  }
}
