package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.autoscaling.ScalableTargetRule;
import dev.endpointdsl.autoscaling.ScalingPolicyRule;
import dev.endpointdsl.autoscaling.sagemaker.ScalingPartsRule;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.DeploymentRule;
import dev.endpointdsl.sagemaker.SageMakerRule;
import dev.endpointdsl.sagemaker.component.InferenceComponentRule;
import dev.endpointdsl.sagemaker.hosting.HostingRule;
import dev.endpointdsl.sagemaker.model.ModelRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the commands that print what the artifact has. */
class ReferenceCommandsTest {

  static Stream<Rule> rules() {
    return Stream.<Rule[]>of(
            SageMakerRule.values(),
            ModelRule.values(),
            InferenceComponentRule.values(),
            HostingRule.values(),
            DeploymentRule.values(),
            ScalableTargetRule.values(),
            ScalingPolicyRule.values(),
            ScalingPartsRule.values(),
            ShapeRule.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void explainsEachRule(Rule rule) {
    CommandRun run = CommandRun.of("explain", rule.id());

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(rule.id() + "\n\n").contains(rule.why(), rule.remedy());
  }

  @Test
  void explainsAsThePageDoes() throws Exception {
    String page = Files.readString(Path.of("../docs/RULES.md"));
    String explained = CommandRun.of("explain", "kms-key-on-local-storage").out();

    assertThat(explained).contains("Source: ", "```json", "[KMS_KEY_ON_LOCAL_STORAGE]");
    assertThat(page).contains(explained.lines().skip(2).toList().get(0));
  }

  @Test
  void explainsRulesBetweenThePartsOfAScaling() {
    assertThat(CommandRun.of("explain", "RESOURCE_NOT_DEPLOYED").out())
        .isEqualTo(
            """
            RESOURCE_NOT_DEPLOYED

            Warning: The resource of a target is deployed before the target is registered. The service looks for the endpoint, its variant or the inference component. Correct the name, or add the variant or component to the deployment.

            Source: https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-add-console.html.
            """);
  }

  @Test
  void suggestsRules() {
    CommandRun run = CommandRun.of("explain", "KMS_KEY_ON_LOCAL_STORAG");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "there is no rule KMS_KEY_ON_LOCAL_STORAG; did you mean KMS_KEY_ON_LOCAL_STORAGE?");
  }

  @Test
  void listsRules() {
    List<String> listed =
        CommandRun.of("explain").out().lines().map(line -> line.split(":", 2)[0]).toList();

    assertThat(listed).containsExactlyInAnyOrderElementsOf(rules().map(Rule::id).toList());
  }

  static Stream<String> scenarios() {
    return CommandRun.of("skeleton", "--list").out().lines();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void printsSkeletonsThatAreValid(String scenario) {
    CommandRun skeleton = CommandRun.of("skeleton", scenario, "--to", "yaml");
    CommandRun check = CommandRun.withInput(skeleton.out(), "check", "-");

    assertThat(skeleton.status()).isZero();
    assertThat(check.status()).as(check.out()).isZero();
  }

  @Test
  void suggestsScenarios() {
    CommandRun run = CommandRun.of("skeleton", "serverles");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean serverless?");
  }

  @Test
  void printsTheSchemaOfWholeDeployments() {
    JsonObject schema = JsonTreeReader.readObject(CommandRun.of("schema", "--whole").out());

    assertThat(schema.object("properties").members().keySet())
        .containsExactly(
            "Models",
            "EndpointConfig",
            "Endpoint",
            "InferenceComponents",
            "ScalableTargets",
            "ScalingPolicies",
            "ScheduledActions",
            "Alarms");
    assertThat(schema.object("$defs").members())
        .containsKeys("ContainerDefinition", "TargetTracking", "MetricAlarm");
  }

  @Test
  void printsTheSchema() {
    CommandRun run = CommandRun.of("schema");

    assertThat(JsonTreeReader.readObject(run.out()).string("$schema"))
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void printsCompletion() {
    CommandRun run = CommandRun.of("completion");

    assertThat(run.out())
        .contains("complete -F _complete_endpoint-dsl", "--accept-loss", "terraform");
  }

  static List<String> commands() {
    return CommandTable.NAMES;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasHelpWithExamples(String command) {
    CommandRun option = CommandRun.of(command, "--help");
    CommandRun help = CommandRun.of("help", command);

    assertThat(CommandTable.find(command)).isPresent();
    assertThat(option.status()).isZero();
    assertThat(option.out()).contains("endpoint-dsl " + command, "Options:", "Examples:");
    assertThat(option.out()).doesNotContain("\u001b");
    assertThat(help).isEqualTo(option);
  }

  @Test
  void helpsThoseWhoNameNoCommand() {
    assertThat(CommandRun.of().status()).isEqualTo(2);
    assertThat(CommandRun.of().err()).contains("Commands:").contains(CommandTable.NAMES);
    assertThat(CommandRun.of("help").status()).isZero();
    assertThat(CommandRun.of("chek").err()).contains("did you mean check");
    assertThat(CommandRun.of("check").status()).isEqualTo(2);
    assertThat(CommandRun.of("--version").out()).startsWith("endpoint-dsl ");
    assertThat(CommandRun.onTerminal(Map.of(), "--help").out()).contains("\u001b");
  }
}
