package dev.endpointdsl.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.AwsCli;
import dev.endpointdsl.testkit.fixture.ExternalProgram;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The AWS CLI and Terraform, if they are installed, scale against LocalSageMaker. The CLI calls
 * CloudWatch in JSON, and the AWS SDK for Java in the query protocol.
 */
class ScalingClientsTest {

  private static final String DIMENSION = "sagemaker:variant:DesiredInstanceCount";

  private final LocalSageMaker sageMaker =
      LocalSageMaker.builder()
          .lenient(true)
          .creationTakes(Duration.ZERO)
          .deletionTakes(Duration.ZERO)
          .start();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @Test
  void theCliRegistersAndPuts() throws IOException, InterruptedException {
    try (AwsCli cli = AwsCli.orSkip(folder)) {
      sageMaker.client().createEndpointConfig(SdkRequests.create("churn"));
      sageMaker.client().createEndpoint(r -> r.endpointName("churn").endpointConfigName("churn"));

      scaling(cli, "register-scalable-target", "--min-capacity", "1", "--max-capacity", "8");
      scaling(
          cli,
          "put-scaling-policy",
          "--policy-name",
          "invocations",
          "--policy-type",
          "TargetTrackingScaling",
          "--target-tracking-scaling-policy-configuration",
          "TargetValue=70,PredefinedMetricSpecification="
              + "{PredefinedMetricType=SageMakerVariantInvocationsPerInstance}");

      assertThat(
              cli.run(
                  "--endpoint-url",
                  sageMaker.endpoint().toString(),
                  "cloudwatch",
                  "describe-alarms",
                  "--output",
                  "text",
                  "--query",
                  "MetricAlarms[].AlarmName"))
          .contains("TargetTracking-endpoint/churn/variant/blue-AlarmHigh-");
    }
  }

  private void scaling(AwsCli cli, String operation, String... more)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "--endpoint-url",
                sageMaker.endpoint().toString(),
                "application-autoscaling",
                operation,
                "--service-namespace",
                "sagemaker",
                "--resource-id",
                "endpoint/churn/variant/blue",
                "--scalable-dimension",
                DIMENSION));
    command.addAll(List.of(more));
    cli.run(command.toArray(String[]::new));
  }

  @Test
  void terraformsSecondPlanIsEmpty() throws IOException, InterruptedException {
    ExternalProgram terraform =
        TerraformTest.initialized(folder, sageMaker.endpoint(), "scaling.tf");

    terraform.run("apply", "-no-color", "-input=false", "-auto-approve");

    assertThat(terraform.run("plan", "-no-color", "-input=false")).contains("No changes.");

    terraform.run("destroy", "-no-color", "-input=false", "-auto-approve");
    assertThat(sageMaker.endpoints()).isEmpty();
  }
}
