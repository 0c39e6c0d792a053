package dev.endpointdsl.benchmarks.javac;

import dev.endpointdsl.benchmarks.process.Checks;
import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.guards.request.Equality;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The time that javac takes for 100 configurations in a class each, with and without the DSL. */
public final class UserProjects implements Question {

  private static final int CONFIGS = 100;

  private static final String SDK =
      """
      package user;

      import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
      import software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType;

      public final class Config%1$d {
        public static CreateEndpointConfigRequest request() {
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

      public final class Config%1$d {
        public static CreateEndpointConfigRequest request() {
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

  @Override
  public String name() {
    return "users";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    Project sdk = write(setting.work().resolve("sdk"), SDK);
    Project dsl = write(setting.work().resolve("dsl"), DSL);
    Path sdkClasses = setting.work().resolve("sdk-classes");
    Path dslClasses = setting.work().resolve("dsl-classes");
    Path checkedClasses = setting.work().resolve("checked-classes");
    List<Contender> contenders =
        List.of(
            Contender.of("with the bare SDK", sdk.withoutChecker(sdkClasses)),
            Contender.of("with the DSL", dsl.withoutChecker(dslClasses)),
            Contender.of("with the DSL and its checker", dsl.withChecker(checkedClasses)));
    for (Contender contender : contenders) {
      contender.task().run();
    }
    Equality.check(requests(sdkClasses), requests(dslClasses), "the requests of the two projects");
    Checks.equalTrees(dslClasses, checkedClasses, "classes compiled without and with the checker");
    Contest.run(
        "javac, a project with " + CONFIGS + " configurations", contenders, setting.effort());
  }

  private static Project write(Path folder, String template) throws IOException {
    Files.createDirectory(folder);
    for (int i = 0; i < CONFIGS; i++) {
      Files.writeString(folder.resolve("Config" + i + ".java"), template.formatted(i));
    }
    return new Project(folder);
  }

  private static List<Object> requests(Path classes) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      List<Object> requests = new ArrayList<>();
      for (int i = 0; i < CONFIGS; i++) {
        Method request = loader.loadClass("user.Config" + i).getMethod("request");
        requests.add(request.invoke(null));
      }
      return requests;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A generated project cannot be run", e);
    }
  }
}
