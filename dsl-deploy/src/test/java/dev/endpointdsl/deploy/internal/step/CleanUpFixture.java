package dev.endpointdsl.deploy.internal.step;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.ScriptedService;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsResponse;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsResponse;

/** Scripted responses for tests of the clean-up. */
final class CleanUpFixture {

  static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  /** The wanted configuration. */
  static final EndpointConfig WANTED = config("model-2");

  /** A configuration that the wanted one supersedes. */
  static final EndpointConfig OTHER = config("model-1");

  final TestClock clock = TestClock.startingAt(NOW);
  final ScriptedService service = new ScriptedService(clock);
  final DeployerSettings settings = DeployerSettings.standard(true).withClock(clock);

  static EndpointConfig config(String model) {
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

  static Deployment deployment(String endpointName) {
    return Deployment.builder(endpointName, WANTED).cleanUp(true).build();
  }

  DeploymentContext context() {
    return DeploymentContext.ofFleet(Optional.empty(), Duration.ofHours(2), settings);
  }

  /** Returns a live deployment that supersedes configurations. */
  LiveDeployment live(String endpointName, ListedConfigs.Listed... superseded) {
    Deployment deployment = deployment(endpointName);
    return new LiveDeployment(
        DeploymentContext.of(deployment, settings),
        deployment,
        deployment,
        new ConfigStep.Present("arn", true, true, NOW),
        new EndpointStep.Live(
            new EndpointSnapshot(
                "arn", "InService", WANTED.endpointConfigName(), null, NOW, null, List.of()),
            DeploymentResult.Change.UPDATED,
            true,
            OTHER.endpointConfigName()),
        Map.of(),
        List.of(superseded));
  }

  static ListedConfigs.Listed listed(String name, Duration age) {
    return new ListedConfigs.Listed(name, NOW.minus(age));
  }

  static EndpointConfigSummary summary(EndpointConfig config, Duration age) {
    return EndpointConfigSummary.builder()
        .endpointConfigName(config.endpointConfigName())
        .creationTime(NOW.minus(age))
        .build();
  }

  void listConfigs(EndpointConfigSummary... summaries) {
    service.respond(
        SageMakerOperations.LIST_CONFIGS,
        ListEndpointConfigsResponse.builder().endpointConfigs(summaries).build());
  }

  void describe(Duration age, EndpointConfig... configs) {
    Stream.of(configs)
        .map(
            config ->
                DescribeEndpointConfigResponse.builder()
                    .endpointConfigName(config.endpointConfigName())
                    .endpointConfigArn("arn")
                    .creationTime(NOW.minus(age))
                    .productionVariants(config.toRequest().productionVariants())
                    .build())
        .forEach(response -> service.respond(SageMakerOperations.DESCRIBE_CONFIG, response));
  }

  /** Adds a list of one endpoint, and its description. */
  void endpointRuns(String configName) {
    service
        .respond(
            SageMakerOperations.LIST_ENDPOINTS,
            ListEndpointsResponse.builder()
                .endpoints(
                    EndpointSummary.builder().endpointName("churn").lastModifiedTime(NOW).build())
                .build())
        .respond(
            SageMakerOperations.DESCRIBE_ENDPOINT,
            DescribeEndpointResponse.builder()
                .endpointStatus("InService")
                .endpointConfigName(configName)
                .build());
  }
}
