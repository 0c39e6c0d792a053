package dev.endpointdsl.formats.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.fixture.InstalledProgram;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.terraform.TerraformRecording;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Printed configurations are valid, one apply of all of them sends the requests, and a second plan
 * changes nothing, if Terraform and its AWS provider are installed. The state is read as the
 * requests, too.
 */
class TerraformJudgeTest {

  private static final int REQUESTS = Integer.getInteger("formats.judged", 30);

  private static final String PROVIDER =
      """
      variable "endpoint" {
        type = string
      }

      provider "aws" {
        region                      = "us-east-1"
        access_key                  = "local"
        secret_key                  = "local"
        skip_credentials_validation = true
        skip_requesting_account_id  = true
        skip_region_validation      = true
        skip_metadata_api_check     = true
        endpoints {
          sagemaker = var.endpoint
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void appliesSendTheRequests() throws Exception {
    Path plugins =
        InstalledProgram.folderOrSkip(
            "ENDPOINT_DSL_TERRAFORM_PLUGINS", "registry.terraform.io/hashicorp/aws");
    Map<String, FormatText> texts = JudgedRequests.printed("terraform", REQUESTS);
    Files.writeString(folder.resolve("provider.tf"), PROVIDER);
    for (Map.Entry<String, FormatText> each : texts.entrySet()) {
      Files.writeString(folder.resolve(each.getKey() + ".tf"), each.getValue().text());
    }
    try (LocalSageMaker sageMaker =
        LocalSageMaker.builder().lenient(true).addServiceMembers(false).start()) {
      InstalledProgram terraform =
          InstalledProgram.orSkip("terraform", folder)
              .with("TF_VAR_endpoint", sageMaker.endpoint().toString())
              .with("TF_CLI_CONFIG_FILE", Files.createFile(folder.resolve("no.rc")).toString())
              .with("TF_IN_AUTOMATION", "1");
      run(terraform, "init", "-no-color", "-input=false", "-plugin-dir=" + plugins);
      run(terraform, "apply", "-no-color", "-input=false", "-auto-approve");
      run(terraform, "plan", "-no-color", "-input=false", "-detailed-exitcode");

      String state = Files.readString(folder.resolve("terraform.tfstate"));
      Map<String, JsonObject> arrived = JudgedRequests.arrived(sageMaker);
      assertThat(arrived).hasSameSizeAs(texts).hasSizeGreaterThan(REQUESTS / 2);
      arrived.forEach((name, body) -> compare(body, texts.get(name).text(), state, name));
    }
  }

  private static void compare(JsonObject body, String text, String state, String name) {
    JsonObject read = Formats.read(text).request();
    JsonObject live =
        Formats.read(state, "terraform-json", ReadOptions.none().resource(name)).request();

    assertThat(TerraformRecording.isSame(body, read)).as(body + "\n" + text).isTrue();
    assertThat(TerraformRecording.isSame(body, live)).as(body + "\n" + live).isTrue();
  }

  private static void run(InstalledProgram terraform, String... arguments) throws Exception {
    InstalledProgram.Run run = terraform.run(arguments);
    assertThat(run.status()).as(run.output()).isZero();
  }
}
