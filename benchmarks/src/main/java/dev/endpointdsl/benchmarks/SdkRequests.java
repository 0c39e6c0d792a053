package dev.endpointdsl.benchmarks;

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

/** The configuration that is measured, in the AWS SDK's two ways. */
final class SdkRequests {

  private SdkRequests() {}

  /** As the SDK's documentation shows it: a lambda for each structure. */
  static CreateEndpointConfigRequest withConsumers(Texts texts) {
    CreateEndpointConfigRequest.Builder builder =
        CreateEndpointConfigRequest.builder()
            .endpointConfigName(texts.configName())
            .productionVariants(variants(texts))
            .dataCaptureConfig(c -> capture(c, texts))
            .explainerConfig(e -> e.clarifyExplainerConfig(c -> explainer(c, texts)))
            .kmsKeyId(texts.kmsKeyId());
    return (texts.tags() == 0 ? builder : builder.tags(tags(texts))).build();
  }

  /** Arrays, as they are made of arguments given one by one. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Consumer<ProductionVariant.Builder>[] variants(Texts texts) {
    Consumer<ProductionVariant.Builder>[] variants = new Consumer[texts.variants()];
    for (int i = 0; i < variants.length; i++) {
      int index = i;
      variants[i] = v -> variant(v, texts, index);
    }
    return variants;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Consumer<Tag.Builder>[] tags(Texts texts) {
    Consumer<Tag.Builder>[] tags = new Consumer[texts.tags()];
    for (int i = 0; i < tags.length; i++) {
      int index = i;
      tags[i] = t -> t.key(texts.tagKey(index)).value(texts.tagValue(index));
    }
    return tags;
  }

  private static void explainer(ClarifyExplainerConfig.Builder c, Texts texts) {
    c.enableExplanations("`true`")
        .shapConfig(s -> s.numberOfSamples(100).shapBaselineConfig(b -> baseline(b, texts)));
  }

  private static void variant(ProductionVariant.Builder v, Texts texts, int index) {
    members(v, texts, index)
        .routingConfig(r -> r.routingStrategy(RoutingStrategy.LEAST_OUTSTANDING_REQUESTS));
  }

  private static ProductionVariant.Builder members(
      ProductionVariant.Builder v, Texts texts, int index) {
    return v.variantName(texts.variantName(index))
        .modelName(texts.modelName(index))
        .instanceType(ProductionVariantInstanceType.ML_M5_XLARGE)
        .initialInstanceCount(2)
        .initialVariantWeight(0.5f)
        .volumeSizeInGB(64)
        .containerStartupHealthCheckTimeoutInSeconds(600);
  }

  @SuppressWarnings("unchecked")
  private static void capture(DataCaptureConfig.Builder c, Texts texts) {
    c.initialSamplingPercentage(20)
        .destinationS3Uri(texts.captureUri())
        .captureOptions(
            o -> o.captureMode(CaptureMode.INPUT), o -> o.captureMode(CaptureMode.OUTPUT))
        .kmsKeyId(texts.kmsKeyId())
        .captureContentTypeHeader(h -> h.jsonContentTypes("application/json"));
  }

  private static void baseline(ClarifyShapBaselineConfig.Builder b, Texts texts) {
    b.shapBaselineUri(texts.baselineUri()).mimeType("text/csv");
  }

  /** With builders alone: the least the SDK can be made to do. */
  static CreateEndpointConfigRequest withBuilders(Texts texts) {
    List<ProductionVariant> variants = new ArrayList<>(texts.variants());
    for (int i = 0; i < texts.variants(); i++) {
      variants.add(
          members(ProductionVariant.builder(), texts, i)
              .routingConfig(
                  ProductionVariantRoutingConfig.builder()
                      .routingStrategy(RoutingStrategy.LEAST_OUTSTANDING_REQUESTS)
                      .build())
              .build());
    }
    CreateEndpointConfigRequest.Builder builder =
        CreateEndpointConfigRequest.builder()
            .endpointConfigName(texts.configName())
            .productionVariants(variants)
            .dataCaptureConfig(capture(texts))
            .explainerConfig(explainer(texts))
            .kmsKeyId(texts.kmsKeyId());
    return (texts.tags() == 0 ? builder : builder.tags(tagList(texts))).build();
  }

  private static List<Tag> tagList(Texts texts) {
    List<Tag> tags = new ArrayList<>(texts.tags());
    for (int i = 0; i < texts.tags(); i++) {
      tags.add(Tag.builder().key(texts.tagKey(i)).value(texts.tagValue(i)).build());
    }
    return tags;
  }

  private static DataCaptureConfig capture(Texts texts) {
    return DataCaptureConfig.builder()
        .initialSamplingPercentage(20)
        .destinationS3Uri(texts.captureUri())
        .captureOptions(
            CaptureOption.builder().captureMode(CaptureMode.INPUT).build(),
            CaptureOption.builder().captureMode(CaptureMode.OUTPUT).build())
        .kmsKeyId(texts.kmsKeyId())
        .captureContentTypeHeader(
            CaptureContentTypeHeader.builder().jsonContentTypes("application/json").build())
        .build();
  }

  private static ExplainerConfig explainer(Texts texts) {
    ClarifyShapBaselineConfig.Builder baseline = ClarifyShapBaselineConfig.builder();
    baseline(baseline, texts);
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
