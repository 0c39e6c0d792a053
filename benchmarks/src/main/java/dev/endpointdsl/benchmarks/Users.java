package dev.endpointdsl.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two projects with the same configurations, a class for each.
 *
 * @param work where they are
 */
record Users(Path work) {

  static final int CONFIGS = 100;

  private static final String SDK =
      """
      package user;

      import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
      import software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType;

      final class Config%1$d {
        static CreateEndpointConfigRequest request() {
          return CreateEndpointConfigRequest.builder()
              .endpointConfigName("churn-%1$d")
              .productionVariants(
                  v ->
                      v.variantName("blue")
                          .modelName("churn-xgb-%1$d")
                          .instanceType(ProductionVariantInstanceType.ML_M5_XLARGE)
                          .initialInstanceCount(2)
                          .initialVariantWeight(0.9f))
              .dataCaptureConfig(
                  c ->
                      c.initialSamplingPercentage(20)
                          .destinationS3Uri("s3://ml-capture/churn")
                          .captureOptions(o -> o.captureMode("Input")))
              .tags(t -> t.key("team").value("risk"))
              .build();
        }
      }
      """;

  private static final String DSL =
      """
      package user;

      import dev.endpointdsl.sagemaker.CaptureMode;
      import dev.endpointdsl.sagemaker.EndpointConfig;
      import dev.endpointdsl.sagemaker.InstanceType;
      import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

      final class Config%1$d {
        static CreateEndpointConfigRequest request() {
          return EndpointConfig.builder()
              .endpointConfigName("churn-%1$d")
              .productionVariant(
                  v ->
                      v.variantName("blue")
                          .modelName("churn-xgb-%1$d")
                          .instanceType(InstanceType.ML_M5_XLARGE)
                          .initialInstanceCount(2)
                          .initialVariantWeight(0.9))
              .dataCaptureConfig(
                  c ->
                      c.initialSamplingPercentage(20)
                          .destinationS3Uri("s3://ml-capture/churn")
                          .captureOptions(CaptureMode.INPUT))
              .tag("team", "risk")
              .build()
              .toRequest();
        }
      }
      """;

  static Users in(Path work) throws IOException {
    write(work.resolve("user-sdk"), SDK);
    write(work.resolve("user-dsl"), DSL);
    return new Users(work);
  }

  private static void write(Path project, String template) throws IOException {
    Files.createDirectory(project);
    for (int i = 0; i < CONFIGS; i++) {
      Files.writeString(project.resolve("Config" + i + ".java"), template.formatted(i));
    }
  }

  List<String> withSdk() throws IOException {
    return javac("user-sdk");
  }

  List<String> withDsl() throws IOException {
    return javac("user-dsl");
  }

  private List<String> javac(String project) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Java.tool("javac"),
                "--release",
                "17",
                "-proc:none",
                "-cp",
                Java.CLASS_PATH,
                "-d",
                work.resolve(project + "-classes").toString()));
    command.addAll(Trees.javaFiles(work.resolve(project)));
    return command;
  }
}
