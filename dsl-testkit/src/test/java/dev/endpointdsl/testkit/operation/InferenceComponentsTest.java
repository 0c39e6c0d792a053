package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentResponse;
import software.amazon.awssdk.services.sagemaker.model.InferenceComponentStatus;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

/** The life of inference components, through the AWS SDK's client. */
class InferenceComponentsTest {

  private static final Duration TIME = Duration.ofMinutes(5);
  private static final String PREFIX =
      "arn:aws:sagemaker:us-east-1:123456789012:inference-component/";

  private final TestClock clock = TestClock.stoppedNow();
  private final LocalSageMaker sageMaker =
      LocalSageMaker.builder()
          .withoutSockets()
          .clock(clock)
          .creationTakes(TIME)
          .updateTakes(TIME)
          .deletionTakes(TIME)
          .models("llm-7b", "llm-8b", "churn")
          .start();
  private final SageMakerClient client = sageMaker.client();

  @BeforeEach
  void createEndpoint() {
    client.createEndpointConfig(
        EndpointConfig.builder()
            .endpointConfigName("gpus")
            .productionVariant(
                v ->
                    v.variantName("all")
                        .inferenceComponents()
                        .instanceType(InstanceType.ML_G5_12XLARGE)
                        .initialInstanceCount(1))
            .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
            .build()
            .toRequest());
    client.createEndpoint(r -> r.endpointName("llm").endpointConfigName("gpus"));
    clock.advance(TIME);
  }

  @AfterEach
  void close() {
    sageMaker.close();
  }

  private static InferenceComponent base(String name, int accelerators) {
    return InferenceComponent.builder()
        .inferenceComponentName(name)
        .endpointName("llm")
        .variantName("all")
        .specification(
            s ->
                s.modelName("llm-7b")
                    .computeResourceRequirements(
                        r ->
                            r.minMemoryRequiredInMb(1024)
                                .numberOfAcceleratorDevicesRequired(accelerators)))
        .runtimeConfig(r -> r.copyCount(2))
        .build();
  }

  private static InferenceComponent adapter(String name) {
    return InferenceComponent.builder()
        .inferenceComponentName(name)
        .endpointName("llm")
        .onVariantOfBaseComponent()
        .specification(
            s ->
                s.container(c -> c.artifactUrl("s3://ml/lora.tar.gz"))
                    .baseInferenceComponentName("base"))
        .build();
  }

  private DescribeInferenceComponentResponse described(String name) {
    return client.describeInferenceComponent(r -> r.inferenceComponentName(name));
  }

  private void createBase() {
    client.createInferenceComponent(base("base", 2).toRequest());
    clock.advance(TIME);
  }

  private void delete(String name) {
    client.deleteInferenceComponent(r -> r.inferenceComponentName(name));
  }

  @Test
  void aComponentIsCreatedWithItsCopies() {
    client.createInferenceComponent(base("base", 2).toRequest());

    assertThat(described("base"))
        .returns(InferenceComponentStatus.CREATING, r -> r.inferenceComponentStatus())
        .returns(2, r -> r.runtimeConfig().desiredCopyCount())
        .returns(0, r -> r.runtimeConfig().currentCopyCount());
    clock.advance(TIME);
    assertThat(described("base"))
        .returns(InferenceComponentStatus.IN_SERVICE, r -> r.inferenceComponentStatus())
        .returns(2, r -> r.runtimeConfig().currentCopyCount())
        .returns("all", r -> r.variantName())
        .returns("llm-7b", r -> r.specification().modelName())
        .returns(PREFIX + "base", r -> r.inferenceComponentArn());
    assertThat(sageMaker.inferenceComponents()).containsExactly("base");
  }

  @Test
  void anUpdateReplacesTheSpecificationAndKeepsTheCopies() {
    createBase();
    client.updateInferenceComponent(
        InferenceComponentUpdate.builder()
            .inferenceComponentName("base")
            .specification(
                s ->
                    s.modelName("llm-8b")
                        .computeResourceRequirements(r -> r.minMemoryRequiredInMb(2048)))
            .build()
            .toRequest());

    assertThat(described("base"))
        .returns(InferenceComponentStatus.UPDATING, r -> r.inferenceComponentStatus())
        .returns("llm-7b", r -> r.specification().modelName());
    clock.advance(TIME);
    assertThat(described("base"))
        .returns(InferenceComponentStatus.IN_SERVICE, r -> r.inferenceComponentStatus())
        .returns("llm-8b", r -> r.specification().modelName())
        .returns(2, r -> r.runtimeConfig().currentCopyCount());
  }

  @Test
  void copiesScaleToZero() {
    createBase();
    scale(0);

    assertThat(described("base"))
        .returns(0, r -> r.runtimeConfig().desiredCopyCount())
        .returns(2, r -> r.runtimeConfig().currentCopyCount());
    refuses(
        () -> scale(1),
        "Cannot update inference component \""
            + PREFIX
            + "base\" while it is in state UPDATE_RC_IN_PROGRESS.");
    refuses(
        () -> delete("base"),
        "Cannot delete inference component \""
            + PREFIX
            + "base\" while it is in state UPDATE_RC_IN_PROGRESS.");
    clock.advance(TIME);
    assertThat(described("base").runtimeConfig().currentCopyCount()).isZero();
  }

  private void scale(int copies) {
    client.updateInferenceComponentRuntimeConfig(
        r -> r.inferenceComponentName("base").desiredRuntimeConfig(c -> c.copyCount(copies)));
  }

  @Test
  void adaptersAreDeletedBeforeTheirBase() {
    createBase();
    client.createInferenceComponent(adapter("lora").toRequest());
    assertThat(described("lora"))
        .returns("all", r -> r.variantName())
        .returns(
            2f,
            r ->
                r.specification()
                    .computeResourceRequirements()
                    .numberOfAcceleratorDevicesRequired());
    refuses(
        () -> delete("lora"),
        "Cannot delete inference component \""
            + PREFIX
            + "lora\" while it is in state CREATE_IN_PROGRESS.");
    clock.advance(TIME);
    String isBase =
        "Inference component \""
            + PREFIX
            + "base\" is a base inference component for one or more associated inference"
            + " components.";
    refuses(() -> delete("base"), isBase);
    delete("lora");
    refuses(() -> delete("base"), isBase);
    clock.advance(TIME);
    delete("base");
    assertThat(described("base").inferenceComponentStatus())
        .isEqualTo(InferenceComponentStatus.DELETING);
    clock.advance(TIME);
    refuses(() -> described("base"), "Could not find inference component \"" + PREFIX + "base\".");
  }

  @Test
  void refusesWhatTheServiceRefuses() {
    refuses(
        () ->
            client.createInferenceComponent(
                base("zero", 1).toRequest().toBuilder().runtimeConfig(r -> r.copyCount(0)).build()),
        "Inference components copy count an integer larger than 0");
    refuses(
        () -> client.createInferenceComponent(base("large", 5).toRequest()),
        "There is not enough hardware resources on the instances for this endpoint to create a copy"
            + " of the inference component.");
    refuses(
        () -> client.createInferenceComponent(adapter("lora").toRequest()),
        "Could not find inference component \"" + PREFIX + "base\".");
    createBase();
    refuses(
        () -> client.createInferenceComponent(base("base", 1).toRequest()),
        "Cannot create already existing inference component \"" + PREFIX + "base\".");
    refuses(
        () -> client.updateInferenceComponent(r -> r.inferenceComponentName("base")),
        "runtimeConfig is not set, and neither is specification or specifications.");
  }

  @Test
  void anEndpointThatServesModelsHasNoComponents() {
    client.createEndpointConfig(
        EndpointConfig.builder()
            .endpointConfigName("churn")
            .productionVariant(
                v ->
                    v.variantName("all")
                        .modelName("churn")
                        .instanceType(InstanceType.ML_M5_XLARGE)
                        .initialInstanceCount(1))
            .build()
            .toRequest());
    client.createEndpoint(r -> r.endpointName("churn").endpointConfigName("churn"));

    refuses(
        () ->
            client.createInferenceComponent(
                base("base", 1).toBuilder().endpointName("churn").build().toRequest()),
        "Inference Components are not supported in this Endpoint. Please make sure this endpoint can"
            + " deploy inference components.");
  }

  @Test
  void outcomesAreScripted() {
    sageMaker.faults().failNextComponentCreation("base", "no capacity");
    createBase();
    assertThat(described("base"))
        .returns(InferenceComponentStatus.FAILED, r -> r.inferenceComponentStatus())
        .returns("no capacity", r -> r.failureReason());
    delete("base");
    clock.advance(TIME);
    createBase();
    sageMaker.faults().rollBackNextComponentUpdate("base", "alarm");
    scale(5);
    clock.advance(TIME);
    assertThat(described("base"))
        .returns(InferenceComponentStatus.IN_SERVICE, r -> r.inferenceComponentStatus())
        .returns(2, r -> r.runtimeConfig().desiredCopyCount())
        .returns("alarm", r -> r.failureReason());
  }

  @Test
  void listsComponentsAndModels() {
    createBase();
    client.createInferenceComponent(adapter("lora").toRequest());

    assertThat(
            client.listInferenceComponents(r -> r.endpointNameEquals("llm")).inferenceComponents())
        .extracting(each -> each.inferenceComponentName())
        .containsExactly("lora", "base");
    assertThat(
            client
                .listInferenceComponents(r -> r.statusEquals("Creating").nameContains("o"))
                .inferenceComponents())
        .extracting(each -> each.inferenceComponentName())
        .containsExactly("lora");
    assertThat(client.listModels(r -> r.nameContains("llm").sortBy("Name")).models())
        .extracting(each -> each.modelName())
        .containsExactly("llm-8b", "llm-7b");
  }

  @Test
  void tagsAreThoseOfTheRequest() {
    client.createInferenceComponent(
        base("base", 1).toBuilder().tag("team", "risk").build().toRequest());

    assertThat(client.listTags(r -> r.resourceArn(PREFIX + "base")).tags())
        .extracting(tag -> tag.key())
        .containsExactly("team");
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SageMakerException.class,
            e -> assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message));
  }
}
