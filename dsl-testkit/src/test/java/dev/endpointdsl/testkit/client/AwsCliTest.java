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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The AWS CLI, if it is installed, against LocalSageMaker. */
class AwsCliTest {

  private static final String VARIANT =
      "VariantName=blue,ModelName=churn,InstanceType=ml.m5.xlarge,InitialInstanceCount=1";

  private final LocalSageMaker sageMaker =
      LocalSageMaker.builder()
          .lenient(true)
          .pageSize(2)
          .creationTakes(Duration.ZERO)
          .updateTakes(Duration.ZERO)
          .deletionTakes(Duration.ZERO)
          .start();

  private AwsCli cli;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    cli = AwsCli.orSkip(folder);
  }

  @AfterEach
  void close() throws IOException {
    sageMaker.close();
    if (cli != null) {
      cli.close();
    }
  }

  @Test
  void createsDescribesTagsAndDeletes() throws IOException, InterruptedException {
    String arn =
        text("EndpointConfigArn", createConfig("churn-1", "--tags", "Key=team,Value=risk"));
    aws("add-tags", "--resource-arn", arn, "--tags", "Key=owner,Value=Zoë");
    aws("delete-tags", "--resource-arn", arn, "--tag-keys", "team");

    assertThat(text("Tags[].[Key,Value][]", "list-tags", "--resource-arn", arn))
        .isEqualTo("owner\tZoë");
    assertThat(
            text(
                "ProductionVariants[0].InstanceType",
                "describe-endpoint-config",
                "--endpoint-config-name",
                "churn-1"))
        .isEqualTo("ml.m5.xlarge");
    aws("delete-endpoint-config", "--endpoint-config-name", "churn-1");
    ExternalProgram.Run gone =
        cli.tryRun(command("describe-endpoint-config", "--endpoint-config-name", "churn-1"));
    assertThat(gone.exitCode()).isNotZero();
    assertThat(gone.errors()).contains("Could not find endpoint configuration \"" + arn + "\".");
  }

  @Test
  void fetchesAllPages() throws IOException, InterruptedException {
    for (int i = 0; i < 5; i++) {
      sageMaker.client().createEndpointConfig(SdkRequests.create("churn-" + i));
    }
    sageMaker.resetCalls();

    String names =
        text(
            "EndpointConfigs[].EndpointConfigName",
            "list-endpoint-configs",
            "--name-contains",
            "n-");

    assertThat(names.lines().toList())
        .containsExactly("churn-4\tchurn-3", "churn-2\tchurn-1", "churn-0");
    assertThat(sageMaker.calls("ListEndpointConfigs")).isEqualTo(3);
  }

  /** The CLI does not report that the update was rolled back. */
  @Test
  void waitsForEndpointsAndReportsASilentRollbackAsSuccess()
      throws IOException, InterruptedException {
    sageMaker.client().createEndpointConfig(SdkRequests.create("one"));
    sageMaker.client().createEndpointConfig(SdkRequests.create("two"));
    aws("create-endpoint", "--endpoint-name", "churn", "--endpoint-config-name", "one");
    aws("wait", "endpoint-in-service", "--endpoint-name", "churn");
    sageMaker.faults().rollBackNextUpdate("churn");

    aws("update-endpoint", "--endpoint-name", "churn", "--endpoint-config-name", "two");
    aws("wait", "endpoint-in-service", "--endpoint-name", "churn");

    assertThat(text("EndpointConfigName", "describe-endpoint", "--endpoint-name", "churn"))
        .isEqualTo("one");
    aws("delete-endpoint", "--endpoint-name", "churn");
    aws("wait", "endpoint-deleted", "--endpoint-name", "churn");
    assertThat(sageMaker.endpoints()).isEmpty();
  }

  private static String[] createConfig(String name, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "create-endpoint-config",
                "--endpoint-config-name",
                name,
                "--production-variants",
                VARIANT));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  private String aws(String... args) throws IOException, InterruptedException {
    return cli.run(command(args));
  }

  private String text(String query, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(command(args)));
    command.addAll(List.of("--output", "text", "--query", query));
    return cli.run(command.toArray(String[]::new)).strip();
  }

  private String[] command(String... args) {
    List<String> command =
        new ArrayList<>(List.of("--endpoint-url", sageMaker.endpoint().toString(), "sagemaker"));
    command.addAll(List.of(args));
    return command.toArray(String[]::new);
  }
}
