package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.sagemaker.SageMakerRule;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.fixture.RawHttp;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.CaptureOption;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

/** The rules of the service, as a server with the defaults applies them. */
class ConfigValidationTest {

  private static final String AT = "' at 'productionVariants.1.member.";
  private static final String FAILED = "' failed to satisfy constraint: ";

  private final LocalSageMaker sageMaker = LocalSageMaker.builder().lenient(true).start();

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @Test
  void acceptsAValidConfiguration() {
    sageMaker
        .client()
        .createEndpointConfig(SdkRequests.create("churn", SdkRequests.tag("team", "risk")));

    assertThat(sageMaker.endpointConfigs()).containsExactly("churn");
  }

  @Test
  void refusesAnInvalidName() {
    refuses(
        variant(variant -> variant.modelName("a_b")),
        "1 validation error detected: Value 'a_b"
            + AT
            + "modelName"
            + FAILED
            + "Member must satisfy regular expression pattern: ");
  }

  @Test
  void respondsWithThePatternAndNoHint() {
    CreateEndpointConfigRequest request =
        SdkRequests.create("churn").toBuilder()
            .dataCaptureConfig(
                capture ->
                    capture
                        .initialSamplingPercentage(10)
                        .destinationS3Uri("ml-capture/churn")
                        .captureOptions(CaptureOption.builder().captureMode("Input").build()))
            .build();

    assertThatThrownBy(() -> sageMaker.client().createEndpointConfig(request))
        .isInstanceOfSatisfying(
            SageMakerException.class,
            refusal ->
                assertThat(refusal.awsErrorDetails().errorMessage())
                    .isEqualTo(
                        "1 validation error detected: Value 'ml-capture/churn' at"
                            + " 'dataCaptureConfig.destinationS3Uri"
                            + FAILED
                            + "Member must satisfy regular expression pattern:"
                            + " (https|s3)://([^/])/?(.*)"));
  }

  @Test
  void refusesMissingMembers() {
    refuses(
        variant(variant -> variant.variantName(null)),
        "Value null at 'productionVariants.1.member.variantName" + FAILED + "Member must not be");
    refuses(
        CreateEndpointConfigRequest.builder().endpointConfigName("churn").build(),
        "Value null at 'productionVariants" + FAILED + "Member must not be null");
  }

  @Test
  void refusesValuesOutOfRange() {
    refuses(
        variant(variant -> variant.initialInstanceCount(0)),
        "Value '0"
            + AT
            + "initialInstanceCount"
            + FAILED
            + "Member must have value greater than or equal to 1");
    refuses(
        variant(variant -> variant.volumeSizeInGB(513)),
        "Value '513"
            + AT
            + "volumeSizeInGB"
            + FAILED
            + "Member must have value less than or equal to 512");
  }

  @Test
  void refusesANameThatIsTooLong() {
    refuses(
        SdkRequests.create("a".repeat(64)),
        "Value '"
            + "a".repeat(64)
            + "' at 'endpointConfigName"
            + FAILED
            + "Member must have length less than or equal to 63");
  }

  @Test
  void doesNotEchoSecrets() {
    String secret = "5,secret".repeat(600);
    CreateEndpointConfigRequest request =
        SdkRequests.create("churn").toBuilder()
            .explainerConfig(
                e ->
                    e.clarifyExplainerConfig(
                        c -> c.shapConfig(s -> s.shapBaselineConfig(b -> b.shapBaseline(secret)))))
            .build();

    assertThatThrownBy(() -> sageMaker.client().createEndpointConfig(request))
        .isInstanceOf(SageMakerException.class)
        .hasMessageContaining(
            "Value at 'explainerConfig.clarifyExplainerConfig.shapConfig.shapBaselineConfig"
                + ".shapBaseline"
                + FAILED
                + "Member must have length less than or equal to 4096")
        .hasMessageNotContaining("5,secret");
  }

  @Test
  void reportsAllViolationsAtOnce() {
    refuses(
        variant(variant -> variant.modelName("a_b").initialInstanceCount(0)),
        "2 validation errors detected: ");
  }

  @Test
  void acceptsAValueNewerThanTheModel() {
    sageMaker
        .client()
        .createEndpointConfig(variant(variant -> variant.instanceType("ml.new.xlarge")));

    assertThat(sageMaker.client().describeEndpointConfig(SdkRequests.describe("churn")))
        .returns(
            "ml.new.xlarge", config -> config.productionVariants().get(0).instanceTypeAsString());
  }

  @Test
  void refusesAnUnknownValueIfEnumsAreClosed() {
    CreateEndpointConfigRequest request = variant(variant -> variant.instanceType("ml.t3.medium"));
    try (LocalSageMaker closed = LocalSageMaker.builder().lenient(true).closedEnums(true).start()) {
      refuses(
          closed,
          request,
          "1 validation error detected: Value 'ml.t3.medium"
              + AT
              + "instanceType"
              + FAILED
              + "Member must satisfy enum value set: ");
    }
  }

  @Test
  void acceptsViolationsOfAnAcceptedConstraint() {
    LocalSageMakerBuilder builder = LocalSageMaker.builder().lenient(true).accept(ShapeRule.RANGE);
    try (LocalSageMaker lenient = builder.start()) {
      lenient.client().createEndpointConfig(variant(variant -> variant.initialInstanceCount(0)));

      assertThat(lenient.endpointConfigs()).containsExactly("churn");
    }
  }

  @Test
  void refusesMembersThatCannotBeCombined() {
    refuses(
        variant(variant -> variant.instanceType("ml.g5.xlarge").volumeSizeInGB(10)),
        "Value '10" + AT + "volumeSizeInGB" + FAILED + "cannot be set on ml.g5.xlarge, which has");
    refuses(
        variant(variant -> variant.volumeSizeInGB(1)).toBuilder()
            .tags(SdkRequests.tag("a", "1"), SdkRequests.tag("a", "2"))
            .build(),
        "[TAG_KEY_REPEATED]");
  }

  @Test
  void acceptsWarnings() {
    sageMaker.client().createEndpointConfig(variant(variant -> variant.initialVariantWeight(0f)));

    assertThat(sageMaker.endpointConfigs()).containsExactly("churn");
  }

  @Test
  void acceptsViolationsOfAnAcceptedRule() {
    LocalSageMakerBuilder builder =
        LocalSageMaker.builder().lenient(true).accept(SageMakerRule.VOLUME_SIZE_ON_LOCAL_STORAGE);
    try (LocalSageMaker lenient = builder.start()) {
      lenient
          .client()
          .createEndpointConfig(
              variant(variant -> variant.instanceType("ml.g5.xlarge").volumeSizeInGB(10)));

      assertThat(lenient.endpointConfigs()).containsExactly("churn");
    }
  }

  @Test
  void refusesUnknownMembersAndWrongTypes() {
    for (String body :
        List.of(
            "{\"EndpointConfigName\":\"churn\",\"ProductionVariant\":[]}",
            "{\"EndpointConfigName\":\"churn\",\"ProductionVariants\":{}}",
            "{\"EndpointConfigName\":1}",
            "{\"EndpointConfigName\":\"churn\",\"ProductionVariants\":"
                + "[{\"VariantName\":\"blue\",\"InitialInstanceCount\":4294967297}]}")) {
      assertThat(new RawHttp(sageMaker.endpoint()).post("CreateEndpointConfig", body).body())
          .startsWith("{\"__type\":\"SerializationException\",\"message\":\"")
          .contains("cannot be read");
    }
    assertThat(sageMaker.endpointConfigs()).isEmpty();
  }

  private static CreateEndpointConfigRequest variant(Consumer<ProductionVariant.Builder> change) {
    ProductionVariant.Builder variant = SdkRequests.variant().toBuilder();
    change.accept(variant);
    return CreateEndpointConfigRequest.builder()
        .endpointConfigName("churn")
        .productionVariants(variant.build())
        .build();
  }

  private void refuses(CreateEndpointConfigRequest request, String message) {
    refuses(sageMaker, request, message);
    assertThat(sageMaker.endpointConfigs()).isEmpty();
  }

  private static void refuses(
      LocalSageMaker server, CreateEndpointConfigRequest request, String message) {
    assertThatThrownBy(() -> server.client().createEndpointConfig(request))
        .isInstanceOfSatisfying(
            SageMakerException.class,
            refusal -> {
              assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
              assertThat(refusal.awsErrorDetails().errorMessage()).contains(message);
            });
  }
}
