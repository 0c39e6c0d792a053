package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.ConfigNameTakenException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.RequestRefusedException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.sagemaker.CaptureMode;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.VariantPropertyType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DesiredWeightAndCapacity;

/** Tests that plans show the changes of a deployment and write nothing. */
class PlanTest {

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void plansTheCreationOfConfigurationAndEndpoint() {
    Plan plan = fixture.deployer.plan(Deployment.of(ENDPOINT, config("model-1")));

    assertThat(plan.toString())
        .isEqualTo(
            """
            Endpoint churn:
              + create endpoint configuration %s (it does not exist)
              + create endpoint churn (it does not exist)
            Changes from the live configuration:
              + ProductionVariants: (unset) -> [{"VariantName":"blue","ModelName":"model-1",\
            "InitialInstanceCount":2,"InstanceType":"ml.m5.xlarge"}]
            """
                .formatted(config("model-1").endpointConfigName()));
    assertThat(fixture.writes()).isEmpty();
  }

  @Test
  void plansNoChangesForALiveConfiguration() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.resetCalls();

    Plan plan = fixture.deployer.plan(Deployment.of(ENDPOINT, config("model-1")));

    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.toString()).startsWith("Endpoint churn: no changes\n  = keep ");
    assertThat(fixture.writes()).isEmpty();
  }

  @Test
  void showsDifferencesResetsAndDeletions() {
    EndpointConfig old = config("model-1");
    fixture.deploy(old);
    scale(7);
    EndpointConfig wanted =
        config("model-2").toBuilder()
            .dataCaptureConfig(
                c ->
                    c.initialSamplingPercentage(20)
                        .destinationS3Uri("s3://ml-capture/churn")
                        .captureOptions(CaptureMode.INPUT))
            .build();
    fixture.sageMaker.resetCalls();

    Plan plan =
        fixture.deployer.plan(
            Deployment.builder(ENDPOINT, wanted).cleanUp(true).tag("a", "b").build());

    assertThat(plan.toString())
        .isEqualTo(
            """
            Endpoint churn:
              + create endpoint configuration %s (it does not exist)
              ~ update endpoint churn (it runs %s)
              # tag endpoint churn (set a=b)
              - delete endpoint configuration %s (superseded, and not used by any endpoint)
            Changes from the live configuration:
              ~ ProductionVariants["blue"].ModelName: "model-1" -> "model-2"
              + DataCaptureConfig: (unset) -> {"InitialSamplingPercentage":20,\
            "DestinationS3Uri":"s3://ml-capture/churn","CaptureOptions":[{"CaptureMode":"Input"}]}
            Changed since the last deployment:
              blue: DesiredInstanceCount 7 is reset to 2; \
            retainVariantProperties(DESIRED_INSTANCE_COUNT) keeps it
            """
                .formatted(
                    wanted.endpointConfigName(),
                    old.endpointConfigName(),
                    old.endpointConfigName()));
    assertThat(fixture.writes()).isEmpty();
  }

  @Test
  void showsRetainedProperties() {
    fixture.deploy(config("model-1"));
    scale(7);

    Plan plan =
        fixture.deployer.plan(
            Deployment.builder(ENDPOINT, config("model-2"))
                .retainVariantProperties(VariantPropertyType.DESIRED_INSTANCE_COUNT)
                .build());

    assertThat(plan.resets())
        .singleElement()
        .hasToString("blue: DesiredInstanceCount 7 is kept instead of 2");
  }

  @Test
  void plansAnUpdateOfAnOutOfServiceEndpointWithTheWantedConfiguration() {
    fixture.deploy(config("model-1"));
    SageMakerClient outOfService = StatusOverride.with("OutOfService", fixture.client);

    Plan plan =
        fixture
            .deployer(outOfService)
            .plan(Deployment.builder(ENDPOINT, config("model-1")).build());

    assertThat(plan.toString()).contains("~ update endpoint churn (it is OutOfService)");
    assertThatThrownBy(
            () -> fixture.deployer(outOfService).deploy(Deployment.of(ENDPOINT, config("model-1"))))
        .isInstanceOf(EndpointFailedException.class)
        .hasMessageContaining("the endpoint is out of service")
        .hasMessageContaining("status: OutOfService");
    assertThat(fixture.sageMaker.calls("UpdateEndpoint")).isEqualTo(1);
  }

  @Test
  void warnsAboutASwitchToServerless() {
    fixture.deploy(config("model-1"));
    EndpointConfig serverless = serverless();

    Plan plan = fixture.deployer.plan(Deployment.of(ENDPOINT, serverless));

    assertThat(plan.warnings())
        .singleElement()
        .asString()
        .contains("from instances to serverless", "deleted and created again");
    assertThatThrownBy(() -> fixture.deploy(serverless))
        .isInstanceOf(RequestRefusedException.class)
        .hasMessageContaining("cannot be updated to a serverless one");
  }

  @Test
  void warnsAboutTheRemovalOfAsynchronousInference() {
    fixture.deploy(
        config("model-1").toBuilder()
            .asyncInferenceConfig(a -> a.outputConfig(o -> o.s3OutputPath("s3://ml-out/churn")))
            .build());

    assertThat(fixture.deployer.plan(Deployment.of(ENDPOINT, config("model-1"))).warnings())
        .singleElement()
        .asString()
        .contains("refuses to remove AsyncInferenceConfig");
    assertThatThrownBy(() -> fixture.deploy(config("model-1")))
        .isInstanceOf(RequestRefusedException.class)
        .hasMessageContaining("cannot be removed")
        .hasMessageContaining("Keep asyncInferenceConfig");
  }

  @Test
  void warnsAboutASwitchFromServerlessUnderTheSameName() {
    fixture.deploy(serverless());

    assertThat(fixture.deployer.plan(Deployment.of(ENDPOINT, config("model-1"))).warnings())
        .singleElement()
        .asString()
        .contains("give the variant another name");
    assertThatThrownBy(() -> fixture.deploy(config("model-1")))
        .isInstanceOf(RequestRefusedException.class);
  }

  @Test
  void ignoresAnExplicitDefault() {
    fixture.deploy(config("model-1"));
    EndpointConfig explicit = config("model-1").toBuilder().enableNetworkIsolation(false).build();

    Plan plan = fixture.deployer.plan(Deployment.of(ENDPOINT, explicit));

    assertThat(plan.differences()).isEmpty();
  }

  @Test
  void refusesATakenNameAsADeploymentDoes() {
    EndpointConfig live = config("model-1").toBuilder().endpointConfigName("churn").build();
    fixture.deploy(live);
    EndpointConfig other = config("model-2").toBuilder().endpointConfigName("churn").build();

    assertThatThrownBy(() -> fixture.deployer.plan(Deployment.of(ENDPOINT, other)))
        .isInstanceOf(ConfigNameTakenException.class)
        .hasMessageContaining("\"model-1\" -> \"model-2\"");
  }

  @Test
  void printsAPlanToAFileWithoutColorAndAsJson() {
    Plan plan = fixture.deployer.plan(Deployment.of(ENDPOINT, config("model-1")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    plan.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(plan.toString());
    assertThat(plan.toJson())
        .startsWith(
            "{\"endpointName\":\"churn\",\"isEmpty\":false,\"changes\":[{\"kind\":\"create\","
                + "\"resource\":\"endpoint configuration\"");
  }

  private static EndpointConfig serverless() {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName("model-1")
                    .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5)))
        .build();
  }

  private void scale(int instances) {
    DesiredWeightAndCapacity desired =
        DesiredWeightAndCapacity.builder()
            .variantName("blue")
            .desiredInstanceCount(instances)
            .build();
    fixture.client.updateEndpointWeightsAndCapacities(
        r -> r.endpointName(ENDPOINT).desiredWeightsAndCapacities(desired));
    fixture.clock.advance(Duration.ofMinutes(10));
  }
}
