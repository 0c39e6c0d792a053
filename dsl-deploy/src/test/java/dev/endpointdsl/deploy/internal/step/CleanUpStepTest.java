package dev.endpointdsl.deploy.internal.step;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.ScriptedService;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsResponse;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsResponse;

/** Tests which configurations the step finds superseded, and the order of its calls. */
class CleanUpStepTest {

  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final EndpointConfig WANTED = config("model-2");
  private static final EndpointConfig OTHER = config("model-1");

  private final ScriptedService service = new ScriptedService(TestClock.startingAt(NOW));
  private final Deployment deployment = Deployment.of("churn", WANTED);
  private final DeploymentContext context =
      DeploymentContext.of(
          deployment, DeployerSettings.standard().withClock(TestClock.startingAt(NOW)));

  @Test
  void findsAnOlderConfigurationAndChecksItsUseLast() {
    listConfigs(summary(WANTED, Duration.ZERO), summary(OTHER, Duration.ofHours(1)));
    describe(OTHER);
    endpointRuns(WANTED);

    assertThat(findSuperseded(false)).containsExactly(OTHER.endpointConfigName());

    assertThat(service.calls())
        .containsExactly(
            "ListEndpointConfigs", "DescribeEndpointConfig", "ListEndpoints", "DescribeEndpoint");
    assertThat(context.status().step()).isEqualTo(DeploymentStep.CLEAN_UP);
  }

  @Test
  void keepsANewerConfigurationForADay() {
    listConfigs(summary(OTHER, Duration.ofMinutes(-1)));

    assertThat(findSuperseded(false)).isEmpty();
  }

  @Test
  void keepsAConfigurationInUse() {
    listConfigs(summary(OTHER, Duration.ofHours(1)));
    describe(OTHER);
    endpointRuns(OTHER);

    assertThat(findSuperseded(false)).isEmpty();
  }

  @Test
  void ignoresTheConfigurationThatThePlannedUpdateReplaces() {
    listConfigs(summary(OTHER, Duration.ofHours(1)));
    describe(OTHER);
    endpointRuns(OTHER);

    assertThat(findSuperseded(true)).containsExactly(OTHER.endpointConfigName());
    assertThat(context.status().step()).isEqualTo(DeploymentStep.CHECK_CONFIG);
  }

  @Test
  void keepsANameThatIsNotTheHashOfItsContent() {
    String name = OTHER.endpointConfigName();
    listConfigs(summary(OTHER, Duration.ofHours(1)));
    describe(config("model-9").toBuilder().endpointConfigName(name).build());

    assertThat(findSuperseded(false)).isEmpty();
  }

  @Test
  void findsNothingForANameWithoutHash() {
    Deployment named =
        Deployment.of("churn", WANTED.toBuilder().endpointConfigName("churn").build());

    assertThat(service.run(new CleanUpStep(context, named, false).findSuperseded(NOW, "churn-old")))
        .isEmpty();
    assertThat(service.calls()).isEmpty();
  }

  @Test
  void toleratesThatAConfigurationIsAlreadyDeleted() {
    service
        .fail(ServiceCall.DELETE_CONFIG, ScriptedService.refusal("Could not find configuration."))
        .respond(ServiceCall.DELETE_CONFIG, DeleteEndpointConfigResponse.builder().build());

    assertThat(service.run(new CleanUpStep(context, deployment, false).delete(List.of("a", "b"))))
        .containsExactly("a", "b");
    assertThat(service.calls()).containsExactly("DeleteEndpointConfig", "DeleteEndpointConfig");
  }

  private List<String> findSuperseded(boolean isPlan) {
    Instant wantedCreated = NOW.minus(Duration.ofMinutes(10));
    return service.run(
        new CleanUpStep(context, deployment, isPlan).findSuperseded(wantedCreated, null));
  }

  private void listConfigs(EndpointConfigSummary... summaries) {
    service.respond(
        ServiceCall.LIST_CONFIGS,
        ListEndpointConfigsResponse.builder().endpointConfigs(summaries).build());
  }

  private void describe(EndpointConfig... configs) {
    Stream.of(configs)
        .map(
            config ->
                DescribeEndpointConfigResponse.builder()
                    .endpointConfigName(config.endpointConfigName())
                    .endpointConfigArn("arn")
                    .creationTime(NOW)
                    .productionVariants(config.toRequest().productionVariants())
                    .build())
        .forEach(response -> service.respond(ServiceCall.DESCRIBE_CONFIG, response));
  }

  private void endpointRuns(EndpointConfig config) {
    service
        .respond(
            ServiceCall.LIST_ENDPOINTS,
            ListEndpointsResponse.builder()
                .endpoints(EndpointSummary.builder().endpointName("churn").build())
                .build())
        .respond(
            ServiceCall.DESCRIBE_ENDPOINT,
            DescribeEndpointResponse.builder()
                .endpointStatus("InService")
                .endpointConfigName(config.endpointConfigName())
                .build());
  }

  private static EndpointConfigSummary summary(EndpointConfig config, Duration age) {
    return EndpointConfigSummary.builder()
        .endpointConfigName(config.endpointConfigName())
        .creationTime(NOW.minus(age))
        .build();
  }

  private static EndpointConfig config(String model) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName(model)
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(2))
        .build();
  }
}
