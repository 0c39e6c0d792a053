package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands with a document that has a whole deployment. */
class WholeDocumentTest {

  @TempDir private Path folder;

  private String text;

  @BeforeEach
  void read() throws IOException {
    text = Files.readString(Path.of("src", "test", "documents", "deployment.yaml"));
  }

  private String write(String name, String content) {
    return Documents.write(folder, name, content);
  }

  @Test
  void checksEachPartAndThePartsTogether() {
    String file =
        write(
            "broken.yaml",
            text.replace("    ExecutionRoleArn: arn:aws:iam::123456789012:role/churn\n", "")
                .replace("MaxCapacity: 8", "MaxCapacity: 1")
                .replace("      InstanceType: ml.m5.xlarge", "      InstanceType: ml.m5.xlarg"));
    CommandRun checked = CommandRun.of("check", file);

    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.out())
        .contains(file + ":1")
        .contains("EndpointConfig.ProductionVariants[0].InstanceType")
        .contains("ScalableTargets[0]");
    assertThat(CommandRun.of("check", write("right.yaml", text)).status()).isZero();
  }

  @Test
  void checksTemplatesAsAWhole() {
    String file = write("deployment.yaml", text);
    String template = CommandRun.of("convert", file, "--to", "cloudformation").out();
    String broken = write("template.yaml", template.replace("MaxCapacity: 8", "MaxCapacity: 1"));

    assertThat(CommandRun.of("check", broken).out())
        .contains("template.yaml:")
        .contains("ScalableTargets[0]");
  }

  @Test
  void convertsBetweenTheFormats() {
    String file = write("deployment.yaml", text);
    CommandRun template =
        CommandRun.of("convert", file, "--to", "cloudformation", "--parameters", "account");
    assertThat(template.err()).isEmpty();
    assertThat(template.out())
        .contains("Type: AWS::ApplicationAutoScaling::ScalableTarget", "ExecutionRoleArn:");

    String yaml = write("template.yaml", template.out());
    assertThat(CommandRun.of("convert", yaml, "--to", "yaml").out()).isEqualTo(text);
    String terraform = CommandRun.of("convert", yaml, "--to", "terraform").out();
    assertThat(terraform).contains("resource \"aws_appautoscaling_target\"");
  }

  @Test
  void convertsTheConfigurationToOtherFormats() {
    String file = write("deployment.yaml", text);
    String template = CommandRun.of("convert", file, "--to", "cloudformation").out();

    CommandRun command =
        CommandRun.of("convert", write("template.yaml", template), "--to", "command");
    assertThat(command.out()).contains("aws sagemaker create-endpoint-config");
    assertThat(
            CommandRun.of(
                    "convert",
                    write("template.yaml", template),
                    "--to",
                    "json",
                    "--resource",
                    "EndpointConfig")
                .out())
        .startsWith("{\n  \"EndpointConfigName\"");
  }

  @Test
  void refusesToDeployWhatItDoesNotDeploy() {
    CommandRun planned = CommandRun.of("plan", write("deployment.yaml", text));

    assertThat(planned.status()).isEqualTo(2);
    assertThat(planned.err()).contains("has ScalableTargets, which this command does not deploy");
  }
}
