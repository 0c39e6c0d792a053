package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
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
  void setsTheDefaultsOfAnOrganization() {
    String defaults =
        write(
            "org.yaml",
            """
            EndpointConfig:
              KmsKeyId: alias/serving
            Endpoint:
              Tags:
                - Key: team
                  Value: risk
            """);
    try (LocalSageMaker server = LocalSageMaker.builder().lenient(true).start()) {
      CommandRun planned =
          CommandRun.of(
              "plan",
              write("churn.yaml", Documents.YAML),
              "--endpoint",
              "churn",
              "--defaults",
              defaults,
              "--endpoint-url",
              server.endpoint().toString());

      assertThat(planned.status()).as(planned.err()).isZero();
      assertThat(planned.out())
          .contains("KmsKeyId \"alias/serving\" comes from " + defaults + ":2:3\n")
          .contains(
              "Endpoint \"churn\": Tags[\"team\"] \"risk\" comes from " + defaults + ":5:7\n");
      assertThat(planned.err()).doesNotContain("comes from");
      assertThat(
              CommandRun.of(
                      "plan",
                      write("churn.yaml", Documents.YAML),
                      "--endpoint",
                      "churn",
                      "--defaults",
                      defaults,
                      "--output",
                      "json",
                      "--endpoint-url",
                      server.endpoint().toString())
                  .out())
          .contains(
              "\"value\":\"\\\"risk\\\"\",\"source\":\""
                  + defaults
                  + ":5:7\",\"pointer\":\"/Endpoint/Tags/0\"}");
    }
  }

  @Test
  void reportsMistakesOfDefaultsWithPositions() {
    String defaults = write("org.yaml", "EndpointConfig:\n  KmsKey: alias/serving\n");
    CommandRun planned =
        CommandRun.of(
            "plan",
            write("churn.yaml", Documents.YAML),
            "--endpoint",
            "churn",
            "--defaults",
            defaults,
            "--endpoint-url",
            "http://127.0.0.1:9");

    assertThat(planned.status()).isEqualTo(2);
    assertThat(planned.err()).contains(defaults + ":2:3: EndpointConfig.KmsKey: the member can");
  }

  @Test
  void deploysModelsAndComponents() {
    String document =
        """
        Models:
          - ModelName: llama
            PrimaryContainer:
              Image: 763104351884.dkr.ecr.us-east-1.amazonaws.com/djl-inference:1
            ExecutionRoleArn: arn:aws:iam::123456789012:role/llm
        EndpointConfig:
          EndpointConfigName: llm-1
          ProductionVariants:
            - VariantName: main
              InitialInstanceCount: 1
              InstanceType: ml.g5.2xlarge
          ExecutionRoleArn: arn:aws:iam::123456789012:role/llm
        Endpoint:
          EndpointName: llm
          EndpointConfigName: llm-1
        InferenceComponents:
          - InferenceComponentName: llama
            EndpointName: llm
            VariantName: main
            Specification:
              ModelName: llama
              ComputeResourceRequirements:
                NumberOfAcceleratorDevicesRequired: 1
                MinMemoryRequiredInMb: 4096
            RuntimeConfig:
              CopyCount: 1
        """;
    String file = write("llm.yaml", document);
    try (LocalSageMaker server = LocalSageMaker.start()) {
      String url = server.endpoint().toString();
      CommandRun planned = CommandRun.of("plan", file, "--endpoint-url", url);
      assertThat(planned.out()).as(planned.err()).contains("model llama", "component llama");

      CommandRun deployed =
          CommandRun.of("deploy", file, "--endpoint-url", url, "--poll-interval", "0.02");
      assertThat(deployed.status()).as(deployed.err()).isZero();
      assertThat(deployed.out())
          .isEqualTo(
              "llm: created, runs llm-1; created model llama, created inference component llama\n");
      assertThat(CommandRun.of("plan", file, "--endpoint-url", url).out()).contains("no changes");

      String changed = write("llm.yaml", document.replace("4096", "2048"));
      CommandRun updated =
          CommandRun.of("deploy", changed, "--endpoint-url", url, "--poll-interval", "0.02");
      assertThat(updated.out())
          .isEqualTo("llm: still runs llm-1; updated inference component llama\n");
    }
  }
}
