package dev.endpointdsl.testkit.operation;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import dev.endpointdsl.testkit.model.Fault;
import dev.endpointdsl.testkit.model.InvocationAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.model.DesiredWeightAndCapacity;
import software.amazon.awssdk.services.sagemakerruntime.SageMakerRuntimeClient;
import software.amazon.awssdk.services.sagemakerruntime.model.InvokeEndpointRequest;
import software.amazon.awssdk.services.sagemakerruntime.model.InvokeEndpointResponse;
import software.amazon.awssdk.services.sagemakerruntime.model.ModelErrorException;
import software.amazon.awssdk.services.sagemakerruntime.model.SageMakerRuntimeException;

/** Invocations of endpoints, through the AWS SDK's client of the SageMaker runtime. */
class InvocationsTest {

  private static final Duration TIME = Duration.ofMinutes(5);

  private final TestClock clock = TestClock.stoppedNow();
  private final LocalSageMaker sageMaker =
      LocalSageMaker.builder()
          .clock(clock)
          .creationTakes(TIME)
          .updateTakes(TIME)
          .deletionTakes(TIME)
          .models("m")
          .answerInvocations(
              invocation ->
                  invocation.text().equals("bad")
                      ? InvocationAnswer.error(400, "no number")
                      : InvocationAnswer.json(
                          "{\"by\": \"%s\", \"body\": \"%s\"}"
                              .formatted(
                                  invocation
                                      .inferenceComponentName()
                                      .or(invocation::targetModel)
                                      .orElse(invocation.variantName()),
                                  invocation.text())))
          .start();
  private final SageMakerRuntimeClient runtime =
      SageMakerRuntimeClient.builder()
          .endpointOverride(sageMaker.endpoint())
          .region(Region.US_EAST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
          .httpClientBuilder(UrlConnectionHttpClient.builder())
          .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
          .build();

  @AfterEach
  void close() {
    runtime.close();
    sageMaker.close();
  }

  @Test
  void theFunctionAnswers() {
    createEndpoint("m", 1, 1);

    InvokeEndpointResponse response =
        invoke("1,2", r -> r.contentType("text/csv").customAttributes("trace=1"));

    assertThat(response.body().asUtf8String()).isEqualTo("{\"by\": \"blue\", \"body\": \"1,2\"}");
    assertThat(response.contentType()).isEqualTo("application/json");
    assertThat(response.invokedProductionVariant()).isEqualTo("blue");
    assertThat(response.customAttributes()).isEqualTo("trace=1");
    assertThat(sageMaker.calls("InvokeEndpoint")).isEqualTo(1);
    assertThat(sageMaker.lastRequestBody("InvokeEndpoint")).isEqualTo("1,2");
  }

  @Test
  void weightsRouteInAFixedOrder() {
    createEndpoint("m", 3, 1);

    List<String> order = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      order.add(invoke("1", r -> {}).invokedProductionVariant());
    }

    assertThat(order)
        .containsExactly("blue", "blue", "green", "blue", "blue", "blue", "green", "blue");
    assertThat(sageMaker.invocations("churn")).isEqualTo(Map.of("blue", 6L, "green", 2L));
  }

  @Test
  void aTargetVariantAndChangedWeightsOverrideTheConfiguration() {
    createEndpoint("m", 1, 0);
    assertThat(invoke("1", r -> r.targetVariant("green")).invokedProductionVariant())
        .isEqualTo("green");

    sageMaker
        .client()
        .updateEndpointWeightsAndCapacities(
            r ->
                r.endpointName("churn")
                    .desiredWeightsAndCapacities(List.of(weight("blue", 0), weight("green", 1))));
    clock.advance(TIME);

    assertThat(invoke("1", r -> {}).invokedProductionVariant()).isEqualTo("green");
    assertRefused("Endpoint churn has no variant red.", r -> r.targetVariant("red"));
  }

  @Test
  void onlyEndpointsThatServeAnswer() {
    assertRefused("Endpoint churn of account 123456789012 not found.", r -> {});
    createEndpoint("m", 1, 1);
    sageMaker.client().deleteEndpoint(r -> r.endpointName("churn"));

    assertRefused("is not in service: it is Deleting.", r -> {});
    assertThat(sageMaker.invocations("churn")).isEmpty();
  }

  @Test
  void anEndpointAnswersWhileItIsUpdated() {
    createEndpoint("m", 1, 1);
    sageMaker.client().createEndpointConfig(config("next", "m", 1, 1).toRequest());
    sageMaker.client().updateEndpoint(r -> r.endpointName("churn").endpointConfigName("next"));

    assertThat(invoke("1", r -> {}).invokedProductionVariant()).isEqualTo("blue");
  }

  @Test
  void errorsOfTheModelAreModelErrors() {
    createEndpoint("m", 1, 1);

    assertThatThrownBy(() -> invoke("bad", r -> {}))
        .isInstanceOfSatisfying(
            ModelErrorException.class,
            e -> {
              assertThat(e.statusCode()).isEqualTo(424);
              assertThat(e.originalStatusCode()).isEqualTo(400);
              assertThat(e.originalMessage()).isEqualTo("no number");
            })
        .hasMessageContaining(
            "Received client error (400) from primary with message \"no number\"");
  }

  @Test
  void targetModelsNeedAMultiModelContainer() {
    sageMaker.client().createModel(model("one", false).toRequest());
    sageMaker.client().createModel(model("many", true).toRequest());
    createEndpoint("one", 1, 0);
    assertRefused(
        "Endpoint churn is not a multi-model endpoint and does not support target model header.",
        r -> r.targetModel("a.tar.gz"));

    sageMaker.client().createEndpointConfig(config("next", "many", 1, 0).toRequest());
    sageMaker.client().updateEndpoint(r -> r.endpointName("churn").endpointConfigName("next"));
    clock.advance(TIME);

    assertRefused("is missing a target model header", r -> {});
    assertThat(invoke("1", r -> r.targetModel("a.tar.gz")).body().asUtf8String())
        .contains("\"by\": \"a.tar.gz\"");
  }

  @Test
  void componentsAreNamed() {
    createComponent();

    assertRefused("Inference Component Name header is required", r -> {});
    assertRefused("Inference component none of", r -> r.inferenceComponentName("none"));
    assertRefused("has no capacity", r -> r.inferenceComponentName("base"));

    clock.advance(TIME);
    assertThat(invoke("1", r -> r.inferenceComponentName("base")).body().asUtf8String())
        .contains("\"by\": \"base\"");
    assertThat(sageMaker.invocations("churn")).isEqualTo(Map.of("base", 1L));

    sageMaker
        .client()
        .updateInferenceComponentRuntimeConfig(
            r -> r.inferenceComponentName("base").desiredRuntimeConfig(c -> c.copyCount(0)));
    clock.advance(TIME);
    assertRefused("has no capacity", r -> r.inferenceComponentName("base"));
  }

  @Test
  void faultsStrikeInvocations() {
    createEndpoint("m", 1, 1);
    sageMaker.faults().on("InvokeEndpoint").always(Fault.throttling());

    assertThatThrownBy(() -> invoke("1", r -> {}))
        .isInstanceOfSatisfying(
            SageMakerRuntimeException.class, e -> assertThat(e.isThrottlingException()).isTrue());
    assertThat(sageMaker.invocations("churn")).isEmpty();
  }

  private InvokeEndpointResponse invoke(
      String body, Consumer<InvokeEndpointRequest.Builder> options) {
    InvokeEndpointRequest.Builder request =
        InvokeEndpointRequest.builder().endpointName("churn").body(SdkBytes.fromUtf8String(body));
    options.accept(request);
    return runtime.invokeEndpoint(request.build());
  }

  private void assertRefused(String message, Consumer<InvokeEndpointRequest.Builder> options) {
    assertThatThrownBy(() -> invoke("1", options))
        .isInstanceOfSatisfying(
            SageMakerRuntimeException.class,
            e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ValidationError"))
        .hasMessageContaining(message);
  }

  private static DesiredWeightAndCapacity weight(String variant, int weight) {
    return DesiredWeightAndCapacity.builder()
        .variantName(variant)
        .desiredWeight((float) weight)
        .build();
  }

  private void createEndpoint(String model, double blue, double green) {
    sageMaker.client().createEndpointConfig(config("churn", model, blue, green).toRequest());
    sageMaker.client().createEndpoint(r -> r.endpointName("churn").endpointConfigName("churn"));
    clock.advance(TIME);
  }

  private void createComponent() {
    EndpointConfig config =
        EndpointConfig.builder()
            .endpointConfigName("gpus")
            .productionVariant(
                v ->
                    v.variantName("all")
                        .inferenceComponents()
                        .instanceType(InstanceType.ML_G5_12XLARGE)
                        .initialInstanceCount(1))
            .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
            .build();
    sageMaker.client().createEndpointConfig(config.toRequest());
    sageMaker.client().createEndpoint(r -> r.endpointName("churn").endpointConfigName("gpus"));
    clock.advance(TIME);
    InferenceComponent base =
        InferenceComponent.builder()
            .inferenceComponentName("base")
            .endpointName("churn")
            .variantName("all")
            .specification(
                s ->
                    s.modelName("m")
                        .computeResourceRequirements(
                            r ->
                                r.minMemoryRequiredInMb(1024)
                                    .numberOfAcceleratorDevicesRequired(1)))
            .runtimeConfig(r -> r.copyCount(1))
            .build();
    sageMaker.client().createInferenceComponent(base.toRequest());
  }

  private static Model model(String name, boolean isMultiModel) {
    return Model.fromJson(
        """
        {"ModelName": "%s", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/hosting",
         "PrimaryContainer": {"Image": "123456789012.dkr.ecr.us-east-1.amazonaws.com/m:1",
         "Mode": "%s", "ModelDataUrl": "s3://ml/%s"}}
        """
            .formatted(
                name,
                isMultiModel ? "MultiModel" : "SingleModel",
                isMultiModel ? "models/" : "model.tar.gz"));
  }

  private static EndpointConfig config(String name, String model, double blue, double green) {
    return EndpointConfig.builder()
        .endpointConfigName(name)
        .productionVariants(
            v ->
                v.variantName("blue")
                    .modelName(model)
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(1)
                    .initialVariantWeight((float) blue),
            v ->
                v.variantName("green")
                    .modelName(model)
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(1)
                    .initialVariantWeight((float) green))
        .build();
  }
}
