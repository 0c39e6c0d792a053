package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons of whole deployments. */
class WholeDiffTest {

  @TempDir private Path folder;

  private String text;
  private String file;

  @BeforeEach
  void write() {
    text = Documents.read("scaled.yaml");
    file = write("scaled.yaml", text);
  }

  private String write(String name, String content) {
    return Documents.write(folder, name, content);
  }

  @Test
  void comparesAllParts() {
    String other =
        write(
            "other.yaml",
            text.replace("churn:7", "churn:8")
                .replace("InitialInstanceCount: 2", "InitialInstanceCount: 3")
                .replace("MaxCapacity: 8\nScaling", "MaxCapacity: 9\nScaling")
                .replace("Cooldown: 60", "Cooldown: 90")
                .replace("Period: 60", "Period: 120")
                .replace(
                    "  EndpointName: churn\n",
                    "  EndpointName: churn\n  Tags:\n    - Key: team\n      Value: risk\n")
                .replace("ScheduledActionName: working-day", "ScheduledActionName: day"));

    CommandRun run = CommandRun.of("diff", file, other);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines())
        .startsWith(
            "~ Models[\"churn-xgb-7\"].PrimaryContainer.Image: "
                + "\"123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7\" -> "
                + "\"123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:8\"",
            "~ EndpointConfig.ProductionVariants[\"blue\"].InitialInstanceCount: 2 -> 3")
        .contains(
            "+ Endpoint.Tags: (unset) -> [{\"Key\":\"team\",\"Value\":\"risk\"}]",
            "~ ScalableTargets[\"endpoint/churn/variant/blue\","
                + " \"sagemaker:variant:DesiredInstanceCount\"].MaxCapacity: 8 -> 9",
            "~ ScalingPolicies[\"endpoint/churn/variant/blue\", \"burst\"]."
                + "StepScalingPolicyConfiguration.Cooldown: 60 -> 90",
            "~ Alarms[\"churn-busy\"].Period: 60 -> 120")
        .anyMatch(
            line ->
                line.startsWith("+ ScheduledActions[\"endpoint/churn/variant/blue\", \"day\"]."))
        .anyMatch(
            line ->
                line.startsWith(
                    "- ScheduledActions[\"endpoint/churn/variant/blue\", \"working-day\"]."));
  }

  @Test
  void comparesByMeaning() {
    String template =
        write("template.yaml", CommandRun.of("convert", file, "--to", "cloudformation").out());
    String same = write("same.yaml", text.replace("    ActionsEnabled: true\n", ""));

    CommandRun compared = CommandRun.of("diff", file, template);
    assertThat(compared.status()).as(compared.out()).isZero();
    assertThat(compared.err()).contains("DROPPED: DependsOn");
    assertThat(CommandRun.of("diff", file, same)).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void comparesWithALiveEndpoint() {
    try (LocalSageMaker server = LocalSageMaker.start()) {
      String url = server.endpoint().toString();
      assertThat(
              CommandRun.of(
                      "deploy", file, "--quiet", "--poll-interval", "0.02", "--endpoint-url", url)
                  .status())
          .isZero();
      assertThat(CommandRun.of("diff", "live:churn", file, "--endpoint-url", url))
          .isEqualTo(new CommandRun(0, "", ""));
      assertThat(
              CommandRun.of("diff", "live:churn", "live:churn", "--whole", "--endpoint-url", url)
                  .status())
          .isZero();
      String more =
          write("more.yaml", text.replace("MaxCapacity: 8\nScaling", "MaxCapacity: 9\nScaling"));
      assertThat(CommandRun.of("diff", "live:churn", more, "--endpoint-url", url).out())
          .contains(".MaxCapacity: 8 -> 9");
    }
  }

  @Test
  void notesThePartsThatAreNotCompared() {
    String config = write("churn.yaml", Documents.YAML);

    CommandRun run = CommandRun.of("diff", config, file);
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "note: "
                + file
                + ": Models, Endpoint, ScalableTargets, ScalingPolicies, ScheduledActions, Alarms are"
                + " not compared, because the other side is a configuration\n");
    String models = write("models.yaml", text.substring(0, text.indexOf("EndpointConfig:")));
    assertThat(CommandRun.of("diff", config, models).status()).isEqualTo(2);
  }
}
