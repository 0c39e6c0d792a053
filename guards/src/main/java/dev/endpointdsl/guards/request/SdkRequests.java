package dev.endpointdsl.guards.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.sagemaker.model.CaptureContentTypeHeader;
import software.amazon.awssdk.services.sagemaker.model.CaptureMode;
import software.amazon.awssdk.services.sagemaker.model.CaptureOption;
import software.amazon.awssdk.services.sagemaker.model.ClarifyExplainerConfig;
import software.amazon.awssdk.services.sagemaker.model.ClarifyShapBaselineConfig;
import software.amazon.awssdk.services.sagemaker.model.ClarifyShapConfig;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DataCaptureConfig;
import software.amazon.awssdk.services.sagemaker.model.ExplainerConfig;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantRoutingConfig;
import software.amazon.awssdk.services.sagemaker.model.RoutingStrategy;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/** The measured configuration, built with the AWS SDK's consumers and with its builders. */
public final class SdkRequests {

  private SdkRequests() {}

  /** Builds it as the SDK's documentation shows: with a lambda for each structure. */
  public static CreateEndpointConfigRequest withConsumers(RequestValues values) {
    CreateEndpointConfigRequest.Builder builder =
        CreateEndpointConfigRequest.builder()
            .endpointConfigName(values.configName())
            .productionVariants(variants(values))
            .dataCaptureConfig(c -> capture(c, values))
            .explainerConfig(e -> e.clarifyExplainerConfig(c -> explainer(c, values)))
            .kmsKeyId(values.kmsKeyId());
    return (values.tags() == 0 ? builder : builder.tags(tags(values))).build();
  }

  /** Returns an array, as the compiler makes one from variable arguments. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Consumer<ProductionVariant.Builder>[] variants(RequestValues values) {
    Consumer<ProductionVariant.Builder>[] variants = new Consumer[values.variants()];
    for (int i = 0; i < variants.length; i++) {
      int index = i;
      variants[i] = v -> variant(v, values, index);
    }
    return variants;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Consumer<Tag.Builder>[] tags(RequestValues values) {
    Consumer<Tag.Builder>[] tags = new Consumer[values.tags()];
    for (int i = 0; i < tags.length; i++) {
      int index = i;
      tags[i] = t -> t.key(values.tagKey(index)).value(values.tagValue(index));
    }
    return tags;
  }

  private static void explainer(ClarifyExplainerConfig.Builder c, RequestValues values) {
    c.enableExplanations("`true`")
        .shapConfig(s -> s.numberOfSamples(100).shapBaselineConfig(b -> baseline(b, values)));
  }

  private static void variant(ProductionVariant.Builder v, RequestValues values, int index) {
    members(v, values, index)
        .routingConfig(r -> r.routingStrategy(RoutingStrategy.LEAST_OUTSTANDING_REQUESTS));
  }

  private static ProductionVariant.Builder members(
      ProductionVariant.Builder v, RequestValues values, int index) {
    return v.variantName(values.variantName(index))
        .modelName(values.modelName(index))
        .instanceType(ProductionVariantInstanceType.ML_M5_XLARGE)
        .initialInstanceCount(2)
        .initialVariantWeight(0.5f)
        .volumeSizeInGB(64)
        .containerStartupHealthCheckTimeoutInSeconds(600);
  }

  @SuppressWarnings("unchecked")
  private static void capture(DataCaptureConfig.Builder c, RequestValues values) {
    c.initialSamplingPercentage(20)
        .destinationS3Uri(values.captureUri())
        .captureOptions(
            o -> o.captureMode(CaptureMode.INPUT), o -> o.captureMode(CaptureMode.OUTPUT))
        .kmsKeyId(values.kmsKeyId())
        .captureContentTypeHeader(h -> h.jsonContentTypes("application/json"));
  }

  private static void baseline(ClarifyShapBaselineConfig.Builder b, RequestValues values) {
    b.shapBaselineUri(values.baselineUri()).mimeType("text/csv");
  }

  /** Builds it with builders alone, which is the minimum of work for the SDK. */
  public static CreateEndpointConfigRequest withBuilders(RequestValues values) {
    List<ProductionVariant> variants = new ArrayList<>(values.variants());
    for (int i = 0; i < values.variants(); i++) {
      variants.add(
          members(ProductionVariant.builder(), values, i)
              .routingConfig(
                  ProductionVariantRoutingConfig.builder()
                      .routingStrategy(RoutingStrategy.LEAST_OUTSTANDING_REQUESTS)
                      .build())
              .build());
    }
    CreateEndpointConfigRequest.Builder builder =
        CreateEndpointConfigRequest.builder()
            .endpointConfigName(values.configName())
            .productionVariants(variants)
            .dataCaptureConfig(capture(values))
            .explainerConfig(explainer(values))
            .kmsKeyId(values.kmsKeyId());
    return (values.tags() == 0 ? builder : builder.tags(tagList(values))).build();
  }

  private static List<Tag> tagList(RequestValues values) {
    List<Tag> tags = new ArrayList<>(values.tags());
    for (int i = 0; i < values.tags(); i++) {
      tags.add(Tag.builder().key(values.tagKey(i)).value(values.tagValue(i)).build());
    }
    return tags;
  }

  private static DataCaptureConfig capture(RequestValues values) {
    return DataCaptureConfig.builder()
        .initialSamplingPercentage(20)
        .destinationS3Uri(values.captureUri())
        .captureOptions(
            CaptureOption.builder().captureMode(CaptureMode.INPUT).build(),
            CaptureOption.builder().captureMode(CaptureMode.OUTPUT).build())
        .kmsKeyId(values.kmsKeyId())
        .captureContentTypeHeader(
            CaptureContentTypeHeader.builder().jsonContentTypes("application/json").build())
        .build();
  }

  private static ExplainerConfig explainer(RequestValues values) {
    ClarifyShapBaselineConfig.Builder baseline = ClarifyShapBaselineConfig.builder();
    baseline(baseline, values);
    ClarifyShapConfig shap =
        ClarifyShapConfig.builder()
            .numberOfSamples(100)
            .shapBaselineConfig(baseline.build())
            .build();
    return ExplainerConfig.builder()
        .clarifyExplainerConfig(
            ClarifyExplainerConfig.builder().enableExplanations("`true`").shapConfig(shap).build())
        .build();
  }
}
