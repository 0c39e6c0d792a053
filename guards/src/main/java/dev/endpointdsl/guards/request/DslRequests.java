package dev.endpointdsl.guards.request;

import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static dev.endpointdsl.sagemaker.RoutingStrategy.LEAST_OUTSTANDING_REQUESTS;

import dev.endpointdsl.sagemaker.DataCaptureConfig;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ExplainerConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;

/** The measured configuration, built with the DSL. */
public final class DslRequests {

  private DslRequests() {}

  /** Returns the builder of the valid configuration. */
  public static EndpointConfig.Builder begin(RequestValues values) {
    return begin(values, 0.5);
  }

  /**
   * Returns the builder of a configuration with three mistakes: its name, a weight below 0 and a
   * sampling percentage above 100.
   */
  static EndpointConfig.Builder beginWrong(RequestValues values) {
    return begin(values, -1)
        .endpointConfigName("-wrong-")
        .applyMutation(b -> b.dataCaptureConfig(c -> capture(c, values, 101)));
  }

  private static EndpointConfig.Builder begin(RequestValues values, double firstWeight) {
    EndpointConfig.Builder builder =
        EndpointConfig.builder()
            .endpointConfigName(values.configName())
            .productionVariant(v -> variant(v, values, 0, firstWeight));
    for (int i = 1; i < values.variants(); i++) {
      int index = i;
      builder.productionVariant(v -> variant(v, values, index, 0.5));
    }
    builder
        .dataCaptureConfig(c -> capture(c, values, 20))
        .explainerConfig(e -> explainer(e, values))
        .kmsKeyId(values.kmsKeyId());
    for (int i = 0; i < values.tags(); i++) {
      builder.tag(values.tagKey(i), values.tagValue(i));
    }
    return builder;
  }

  private static ProductionVariant.Complete variant(
      ProductionVariant.NeedsVariantName stage, RequestValues values, int index, double weight) {
    return stage
        .variantName(values.variantName(index))
        .modelName(values.modelName(index))
        .instanceType(ML_M5_XLARGE)
        .initialInstanceCount(2)
        .initialVariantWeight(weight)
        .volumeSizeInGB(64)
        .containerStartupHealthCheckTimeoutInSeconds(600)
        .routingConfig(r -> r.routingStrategy(LEAST_OUTSTANDING_REQUESTS));
  }

  private static DataCaptureConfig.Builder capture(
      DataCaptureConfig.NeedsInitialSamplingPercentage stage,
      RequestValues values,
      int percentage) {
    return stage
        .initialSamplingPercentage(percentage)
        .destinationS3Uri(values.captureUri())
        .captureOptions(INPUT, OUTPUT)
        .kmsKeyId(values.kmsKeyId())
        .captureContentTypeHeader(h -> h.jsonContentTypes("application/json"));
  }

  private static ExplainerConfig.Builder explainer(
      ExplainerConfig.Builder builder, RequestValues values) {
    return builder.clarifyExplainerConfig(
        c ->
            c.shapConfig(
                    s ->
                        s.shapBaselineConfig(
                                b -> b.shapBaselineUri(values.baselineUri()).mimeType("text/csv"))
                            .numberOfSamples(100))
                .enableExplanations("`true`"));
  }
}
