package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.fixture.EndpointFixture;
import dev.endpointdsl.testkit.fixture.RawHttp;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.ContainerDefinition;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelResponse;

class ModelOperationsTest {

  private static final String MODEL = EndpointFixture.ARNS + "model/churn";
  private static final String NOT_FOUND = "Could not find model \"" + MODEL + "\".";

  private final EndpointFixture endpoints =
      new EndpointFixture(SdkRequests.permissive().lenient(false));
  private final SageMakerClient client = endpoints.client;

  @AfterEach
  void close() {
    endpoints.close();
  }

  @Test
  void createsDescribesAndDeletes() {
    assertThat(create("Churn")).isEqualTo(MODEL);

    DescribeModelResponse described = client.describeModel(r -> r.modelName("churn"));
    assertThat(described.modelName()).isEqualTo("Churn");
    assertThat(described.modelArn()).isEqualTo(MODEL);
    assertThat(described.primaryContainer().image()).isEqualTo("registry.example/churn:7");
    assertThat(described.creationTime()).isEqualTo(endpoints.clock.instant());
    assertThat(EndpointFixture.refusal(() -> create("churn")))
        .isEqualTo("Cannot create already existing model \"" + MODEL + "\".");
    assertThat(endpoints.sageMaker.models()).containsExactly("Churn");

    client.deleteModel(r -> r.modelName("churn"));

    assertThat(EndpointFixture.refusal(() -> client.describeModel(r -> r.modelName("churn"))))
        .isEqualTo(NOT_FOUND);
    assertThat(EndpointFixture.refusal(() -> client.deleteModel(r -> r.modelName("churn"))))
        .isEqualTo(NOT_FOUND);
  }

  @Test
  void modelsMustExist() {
    assertThat(EndpointFixture.refusal(() -> endpoints.config("one"))).isEqualTo(NOT_FOUND);

    create("churn");
    endpoints.inService("e", "one");

    assertThat(endpoints.variant("e").deployedImages())
        .singleElement()
        .satisfies(
            image -> {
              assertThat(image.specifiedImage()).isEqualTo("registry.example/churn:7");
              assertThat(image.resolvedImage())
                  .matches("registry\\.example/churn@sha256:[0-9a-f]{64}");
            });
    client.deleteModel(r -> r.modelName("churn"));
    assertThat(EndpointFixture.refusal(() -> endpoints.update("e", "one"))).isEqualTo(NOT_FOUND);
  }

  @Test
  void theModelsOfInstancePoolsMustExist() {
    create("churn");
    RawHttp http = new RawHttp(endpoints.sageMaker.endpoint());
    String pools =
        """
        {"EndpointConfigName": "pools", "ProductionVariants": [
          {"VariantName": "blue", "ModelName": "churn", "InitialInstanceCount": 1,
           "InstancePools": [{"InstanceType": "ml.m5.large", "Priority": 1,
                              "ModelNameOverride": "churn-small"}]}]}
        """;

    assertThat(http.post("CreateEndpointConfig", pools).body())
        .contains("model/churn-small")
        .contains("Could not find model");
    create("churn-small");
    assertThat(http.post("CreateEndpointConfig", pools).statusCode()).isEqualTo(200);
  }

  @Test
  void aLenientServerAcceptsMissingModels() {
    try (LocalSageMaker strict = LocalSageMaker.builder().withoutSockets().start();
        LocalSageMaker lenient = LocalSageMaker.builder().lenient(true).withoutSockets().start()) {
      assertThat(
              EndpointFixture.refusal(
                  () -> strict.client().createEndpointConfig(SdkRequests.create("one"))))
          .isEqualTo(NOT_FOUND);
      lenient.client().createEndpointConfig(SdkRequests.create("one"));
      lenient.client().createEndpoint(r -> r.endpointName("e").endpointConfigName("one"));
      assertThat(lenient.endpoints()).containsExactly("e");
    }
  }

  @Test
  void modelsCanExistFromTheStart() {
    LocalSageMakerBuilder builder = LocalSageMaker.builder().models("churn", "Other").models("x");
    try (LocalSageMaker sageMaker = builder.withoutSockets().start()) {
      sageMaker.client().createEndpointConfig(SdkRequests.create("one"));

      assertThat(sageMaker.models()).containsExactly("churn", "Other", "x");
      assertThat(sageMaker.client().describeModel(r -> r.modelName("other")).modelName())
          .isEqualTo("Other");
      assertThat(sageMaker.calls("CreateModel")).isZero();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.models("a_b"))
        .withMessageContaining("but one is \"a_b\"");
  }

  @Test
  void aModelCanBeDeclaredMissing() {
    create("churn");
    endpoints.config("one");
    endpoints.sageMaker.faults().missingModel("churn");

    assertThat(EndpointFixture.refusal(() -> endpoints.create("e", "one"))).isEqualTo(NOT_FOUND);
    assertThat(EndpointFixture.refusal(() -> endpoints.config("two"))).isEqualTo(NOT_FOUND);
  }

  @Test
  void modelsAndEndpointsHaveTags() {
    client.createModel(
        r -> r.modelName("churn").tags(SdkRequests.tag("team", "risk"), SdkRequests.tag("a", "b")));
    endpoints.config("one");
    client.createEndpoint(
        r -> r.endpointName("e").endpointConfigName("one").tags(SdkRequests.tag("team", "risk")));
    String endpoint = EndpointFixture.ARNS + "endpoint/e";

    client.addTags(r -> r.resourceArn(endpoint).tags(SdkRequests.tag("stage", "test")));
    client.deleteTags(r -> r.resourceArn(MODEL).tagKeys("a"));

    assertThat(client.listTags(r -> r.resourceArn(endpoint)).tags())
        .containsExactly(SdkRequests.tag("team", "risk"), SdkRequests.tag("stage", "test"));
    assertThat(client.listTags(r -> r.resourceArn(MODEL)).tags())
        .containsExactly(SdkRequests.tag("team", "risk"));
    assertThat(
            EndpointFixture.refusal(
                () ->
                    client.createEndpoint(
                        r ->
                            r.endpointName("x")
                                .endpointConfigName("one")
                                .tags(SdkRequests.tag("aws:x", "1")))))
        .isEqualTo(
            "1 validation error detected: Value 'aws:x' at 'tags.1.member.key' failed to satisfy"
                + " constraint: \"aws:x\" begins with aws:, which is reserved [TAG_KEY_RESERVED]");
  }

  @Test
  void refusesAContainerWithBothSourcesOrNone() {
    String message =
        "Specify one of either Image and Model Data URL or ModelPackageName in container"
            + " definition.";

    assertThat(
            EndpointFixture.refusal(
                () -> client.createModel(r -> r.modelName("churn").primaryContainer(c -> {}))))
        .isEqualTo(message);
    assertThat(
            EndpointFixture.refusal(
                () ->
                    client.createModel(
                        r ->
                            r.modelName("churn")
                                .primaryContainer(c -> c.image("a").modelPackageName("b")))))
        .isEqualTo(message);
  }

  @Test
  void aModelHasOneContainerOrAList() {
    assertThat(
            EndpointFixture.refusal(
                () ->
                    client.createModel(
                        r ->
                            r.modelName("churn")
                                .primaryContainer(c -> c.image("a"))
                                .containers(ContainerDefinition.builder().image("b").build()))))
        .isEqualTo("A model has either PrimaryContainer or Containers, not both.");
  }

  private String create(String name) {
    return client
        .createModel(
            r -> r.modelName(name).primaryContainer(c -> c.image("registry.example/churn:7")))
        .modelArn();
  }
}
