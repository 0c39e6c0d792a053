package dev.endpointdsl.formats.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.fixture.InstalledProgram;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A printed deployment is valid, an apply creates its parts, and a second plan changes nothing, if
 * Terraform and its AWS provider are installed.
 */
class TerraformApplyTest {

  private static final String PROVIDER =
      """
      variable "endpoint" {
        type = string
      }

      provider "aws" {
        region                      = "eu-west-1"
        access_key                  = "local"
        secret_key                  = "local"
        skip_credentials_validation = true
        skip_requesting_account_id  = true
        skip_region_validation      = true
        skip_metadata_api_check     = true
        endpoints {
          applicationautoscaling = var.endpoint
          cloudwatch             = var.endpoint
          sagemaker              = var.endpoint
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void applyCreatesTheParts() throws Exception {
    Path plugins =
        InstalledProgram.folderOrSkip(
            "ENDPOINT_DSL_TERRAFORM_PLUGINS", "registry.terraform.io/hashicorp/aws");
    WholeDeployment churn = Deployments.read("churn.yaml");
    PrintOptions options = PrintOptions.none().with(PrintOptions.PARAMETERS, "account");
    Files.writeString(folder.resolve("provider.tf"), PROVIDER);
    Path file = folder.resolve("churn.tf");
    Files.writeString(file, Formats.printDeployment(churn, "terraform", options).text());
    try (LocalSageMaker sageMaker = LocalSageMaker.builder().addServiceMembers(false).start()) {
      InstalledProgram terraform =
          InstalledProgram.orSkip("terraform", folder)
              .with("TF_VAR_endpoint", sageMaker.endpoint().toString())
              .with("TF_CLI_CONFIG_FILE", Files.createFile(folder.resolve("no.rc")).toString())
              .with("TF_IN_AUTOMATION", "1");
      run(terraform, "init", "-no-color", "-input=false", "-plugin-dir=" + plugins);
      run(terraform, "validate", "-no-color");
      run(terraform, "apply", "-no-color", "-input=false", "-auto-approve");
      run(terraform, "plan", "-no-color", "-input=false", "-detailed-exitcode");

      JsonObject model = json(churn, DeploymentSection.MODELS);
      JsonObject created = sent(sageMaker, "CreateModel");
      assertThat(created.without("VpcConfig")).isEqualTo(model.without("VpcConfig"));
      assertThat(subnets(created)).containsExactlyInAnyOrderElementsOf(subnets(model));
      assertThat(sent(sageMaker, "CreateEndpointConfig"))
          .isEqualTo(json(churn, DeploymentSection.ENDPOINT_CONFIG));
      assertThat(sent(sageMaker, "CreateEndpoint"))
          .isEqualTo(json(churn, DeploymentSection.ENDPOINT));
      assertThat(sent(sageMaker, "RegisterScalableTarget"))
          .isEqualTo(json(churn, DeploymentSection.SCALABLE_TARGETS));
      assertThat(sent(sageMaker, "PutScheduledAction"))
          .isEqualTo(json(churn, DeploymentSection.SCHEDULED_ACTIONS));
    }
  }

  /** Returns the subnets, which are a set in Terraform. */
  private static List<JsonValue> subnets(JsonObject model) {
    return ((JsonArray) model.object("VpcConfig").find("Subnets").orElseThrow()).elements();
  }

  private static JsonObject sent(LocalSageMaker sageMaker, String operation) {
    return sageMaker.requests().stream()
        .filter(each -> each.operation().equals(operation))
        .map(each -> JsonTreeReader.readObject(each.text()))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject json(WholeDeployment deployment, DeploymentSection section) {
    return deployment.requests(section).get(0);
  }

  private static void run(InstalledProgram terraform, String... arguments) throws Exception {
    InstalledProgram.Run run = terraform.run(arguments);
    assertThat(run.status()).as(run.output()).isZero();
  }
}
