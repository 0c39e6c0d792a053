package dev.endpointdsl.benchmarks.javac;

import java.util.List;

/** Templates of methods with 13 calls of the DSL each, nearly all with constants to check. */
final class DslMethods {

  static final String IMPORTS =
      """
      import dev.endpointdsl.sagemaker.CaptureMode;
      import dev.endpointdsl.sagemaker.EndpointConfig;
      import dev.endpointdsl.sagemaker.InstanceType;
      import dev.endpointdsl.sagemaker.RoutingStrategy;
      """;

  private static final String ROUTED =
      """
        EndpointConfig routed#() {
          return EndpointConfig.builder()
              .endpointConfigName("churn-2026-11")
              .productionVariant(
                  v ->
                      v.variantName("blue")
                          .modelName("churn-xgb-7")
                          .instanceType(InstanceType.ML_M5_XLARGE)
                          .initialInstanceCount(2)
                          .initialVariantWeight(0.9)
                          .routingConfig(
                              r -> r.routingStrategy(RoutingStrategy.LEAST_OUTSTANDING_REQUESTS)))
              .tag("team", "risk")
              .kmsKeyId("alias/ml")
              .build();
        }
      """;

  private static final String SERVERLESS =
      """
        EndpointConfig serverless#() {
          return EndpointConfig.builder()
              .endpointConfigName("churn-serverless")
              .productionVariant(
                  v ->
                      v.variantName("blue")
                          .modelName("churn-xgb-7")
                          .serverlessConfig(
                              s ->
                                  s.memorySizeInMB(6144)
                                      .maxConcurrency(200)
                                      .provisionedConcurrency(200)))
              .tag("team", "risk")
              .tag("stage", "test")
              .tag("owner", "ml")
              .build();
        }
      """;

  private static final String CAPTURED =
      """
        EndpointConfig captured#() {
          return EndpointConfig.builder()
              .endpointConfigName("churn-captured")
              .productionVariant(
                  v ->
                      v.variantName("blue")
                          .modelName("churn-xgb-7")
                          .instanceType(InstanceType.ML_M5_XLARGE)
                          .initialInstanceCount(2))
              .dataCaptureConfig(
                  c ->
                      c.initialSamplingPercentage(20)
                          .destinationS3Uri("s3://ml-capture/churn")
                          .captureOptions(CaptureMode.INPUT, CaptureMode.OUTPUT)
                          .kmsKeyId("alias/ml"))
              .build();
        }
      """;

  private static final String ASYNC =
      """
        EndpointConfig async#() {
          return EndpointConfig.builder()
              .endpointConfigName("churn-async")
              .productionVariant(
                  v ->
                      v.variantName("blue")
                          .modelName("churn-xgb-7")
                          .instanceType(InstanceType.ML_G5_2XLARGE)
                          .initialInstanceCount(1))
              .asyncInferenceConfig(
                  a ->
                      a.outputConfig(o -> o.s3OutputPath("s3://ml/out"))
                          .clientConfig(c -> c.maxConcurrentInvocationsPerInstance(4)))
              .build();
        }
      """;

  static final List<String> TEMPLATES = List.of(ROUTED, SERVERLESS, CAPTURED, ASYNC);

  /** A chain whose memory size exceeds the maximum. */
  static final String WRONG = SERVERLESS.replace("6144", "7000");

  private DslMethods() {}
}
