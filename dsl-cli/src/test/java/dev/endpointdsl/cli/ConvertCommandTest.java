package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  @TempDir Path folder;

  private String write(String name, String content) {
    return Documents.write(folder, name, content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"json", "yaml", "command", "cloudformation", "terraform", "boto3", "paws"})
  void convertsThereAndBack(String format) {
    String there = CommandRun.withInput(Documents.YAML, "convert", "-", "--to", format).out();

    CommandRun back = CommandRun.withInput(there, "convert", "-", "--to", "yaml");

    assertThat(back.status()).isZero();
    assertThat(CommandRun.withInput(back.out(), "diff", "-", write("churn.yaml", Documents.YAML)))
        .isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void keepsPlaceholders() {
    CommandRun run =
        CommandRun.of("convert", write("main.tf", Documents.TERRAFORM), "--to", "cloudformation");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Ref: Model").contains("Parameters:");
  }

  @Test
  void refusesToLosePlaceholders() {
    CommandRun run =
        CommandRun.of("convert", write("main.tf", Documents.TERRAFORM), "--to", "json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error: ", "var.model");
  }

  @Test
  void givesValues() {
    String file = write("main.tf", Documents.TERRAFORM);

    CommandRun run = CommandRun.of("convert", file, "--to", "json", "--param", "model=churn-xgb-7");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"ModelName\": \"churn-xgb-7\"");
    assertThat(run.err()).contains("note: ", "CHANGED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "values.json:{\"Model\": \"churn-xgb-7\"}",
        "values.json:[{\"ParameterKey\": \"Model\", \"ParameterValue\": \"churn-xgb-7\"}]",
        "values.yaml:Model: churn-xgb-7",
        "values.env:# a comment\nModel=\"churn-xgb-7\"",
        "values.tfvars:Model = \"churn-xgb-7\""
      })
  void readsValuesFromFiles(String file) {
    int colon = file.indexOf(':');
    String values = write(file.substring(0, colon), file.substring(colon + 1) + "\n");
    String template = write("template.yaml", Documents.TEMPLATE);

    CommandRun run = CommandRun.of("convert", template, "--to", "json", "--var-file", values);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"ModelName\": \"churn-xgb-7\"");
  }

  @Test
  void losesOnlyWhatIsAccepted() {
    String vpc =
        Documents.YAML
            + "VpcConfig:\n  SecurityGroupIds: [sg-12345678]\n  Subnets: [subnet-12345678]\n";

    CommandRun refused = CommandRun.withInput(vpc, "convert", "-", "--to", "terraform");
    CommandRun accepted =
        CommandRun.withInput(
            vpc, "convert", "-", "--to", "terraform", "--accept-loss", "VpcConfig");

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("VpcConfig");
    assertThat(accepted.status()).isZero();
    assertThat(accepted.out()).contains("aws_sagemaker_endpoint_configuration");
    assertThat(accepted.err()).contains("DROPPED: VpcConfig");
  }

  @Test
  void printsResourcesInJson() {
    CommandRun run =
        CommandRun.withInput(
            Documents.YAML,
            "convert",
            "-",
            "--to",
            "cloudformation",
            "--style",
            "json",
            "--only",
            "resource");

    assertThat(run.out()).startsWith("{").contains("\"Type\": \"AWS::SageMaker::EndpointConfig\"");
  }

  @Test
  void writesFiles() throws Exception {
    String file = write("churn.yaml", Documents.YAML);
    Path named = folder.resolve("there/churn.py");

    CommandRun beside = CommandRun.of("convert", file, "--to", "terraform", "--write");
    CommandRun there = CommandRun.of("convert", file, "--to", "boto3", "--write", named.toString());

    assertThat(beside).isEqualTo(new CommandRun(0, "", beside.err()));
    assertThat(there.out()).isEmpty();
    assertThat(folder.resolve("churn.tf"))
        .content()
        .contains("aws_sagemaker_endpoint_configuration");
    assertThat(Files.readString(named)).contains("create_endpoint_config");
  }

  @Test
  void overwritesNothingUnnamed() {
    String file = write("churn.yaml", Documents.YAML);

    CommandRun run = CommandRun.of("convert", file, "--to", "yaml", "--write");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("would be overwritten; name another file");
  }

  @Test
  void writesTheFileThatACommandRefersTo() {
    String file = write("churn.yaml", Documents.YAML);
    String script = folder.resolve("churn.sh").toString();
    String[] args = {"convert", file, "--to", "command", "--input-file", "churn.json"};

    CommandRun refused = CommandRun.of(args);
    CommandRun written =
        CommandRun.of(
            "convert", file, "--to", "command", "--input-file", "churn.json", "--write", script);

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("churn.json", "--write FILE");
    assertThat(written.status()).isZero();
    assertThat(folder.resolve("churn.json")).content().contains("\"EndpointConfigName\"");
  }

  @Test
  void namesFormats() {
    CommandRun run = CommandRun.withInput(Documents.YAML, "convert", "-", "--to", "yam");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("yam", "cloudformation", "terraform");
  }
}
