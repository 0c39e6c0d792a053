package dev.endpointdsl.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.ExternalProgram;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;

/** Terraform and its AWS provider, if they are installed, against LocalSageMaker. */
class TerraformTest {

  /** The variable that names a folder for {@code terraform init -plugin-dir}. */
  private static final String PLUGINS = "ENDPOINT_DSL_TERRAFORM_PLUGINS";

  @TempDir private Path folder;

  @Test
  void appliesChangesAndDestroys() throws IOException, InterruptedException {
    try (LocalSageMaker sageMaker = start()) {
      ExternalProgram terraform = initialized(folder, sageMaker.endpoint());
      assertThat(plan(terraform)).contains("Plan: 3 to add, 0 to change, 0 to destroy.");
      apply(terraform, "one");
      assertThat(plan(terraform)).contains("No changes.");
      assertThat(live(sageMaker)).isEqualTo("one");

      rollsBackSilently(terraform, sageMaker);

      terraform.run("destroy", "-no-color", "-input=false", "-auto-approve", "-var=config=two");
      assertThat(sageMaker.endpoints()).isEmpty();
      assertThat(sageMaker.endpointConfigs()).isEmpty();
      assertThat(sageMaker.models()).isEmpty();
    }
  }

  /**
   * The weights are exact in binary: of others, such as 0.9, Terraform's provider reads a 32-bit
   * number and compares it with the 64-bit one of the configuration, whatever the server.
   */
  @Test
  void aSecondPlanIsEmpty() throws IOException, InterruptedException {
    try (LocalSageMaker sageMaker = start()) {
      ExternalProgram terraform =
          initialized(folder, sageMaker.endpoint(), "serverless.tf", "traffic-split.tf");

      terraform.run("apply", "-no-color", "-input=false", "-auto-approve");

      assertThat(plan(terraform)).contains("No changes.");
      assertThat(sageMaker.endpoints()).hasSize(2);
    }
  }

  /**
   * Terraform reports an update that was rolled back as a success, and then deletes the
   * configuration that is live.
   */
  private static void rollsBackSilently(ExternalProgram terraform, LocalSageMaker sageMaker)
      throws IOException, InterruptedException {
    sageMaker.faults().rollBackNextUpdate("churn");

    assertThat(apply(terraform, "two")).contains("Apply complete!");

    assertThat(live(sageMaker)).as("live after %s", sageMaker.calls()).isEqualTo("one");
    assertThat(sageMaker.endpointConfigs()).containsExactly("two");
  }

  private static LocalSageMaker start() {
    Duration none = Duration.ZERO;
    return LocalSageMaker.builder()
        .creationTakes(none)
        .updateTakes(none)
        .deletionTakes(none)
        .start();
  }

  /** Returns Terraform in a folder with an endpoint that the tests update, or skips the test. */
  static ExternalProgram initialized(Path folder, URI endpoint)
      throws IOException, InterruptedException {
    return initialized(folder, endpoint, "main.tf");
  }

  static ExternalProgram initialized(Path folder, URI endpoint, String... resources)
      throws IOException, InterruptedException {
    Path plugins =
        ExternalProgram.folderOrSkip(PLUGINS, "hashicorp/aws below the name of a registry");
    ExternalProgram.copyResource("provider.tf", folder);
    for (String each : resources) {
      ExternalProgram.copyResource(each, folder);
    }
    ExternalProgram terraform =
        ExternalProgram.orSkip("terraform", folder)
            .with("TF_VAR_endpoint", endpoint.toString())
            .with("TF_CLI_CONFIG_FILE", Files.createFile(folder.resolve("no.rc")).toString())
            .with("TF_IN_AUTOMATION", "1");
    terraform.run("init", "-no-color", "-input=false", "-plugin-dir=" + plugins);
    return terraform;
  }

  private static String plan(ExternalProgram terraform) throws IOException, InterruptedException {
    return terraform.run("plan", "-no-color", "-input=false");
  }

  static String apply(ExternalProgram terraform, String config)
      throws IOException, InterruptedException {
    return terraform.run(
        "apply", "-no-color", "-input=false", "-auto-approve", "-var=config=" + config);
  }

  private static String live(LocalSageMaker sageMaker) {
    DescribeEndpointResponse endpoint =
        sageMaker.client().describeEndpoint(r -> r.endpointName("churn"));
    assertThat(endpoint.endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);
    return endpoint.endpointConfigName();
  }
}
