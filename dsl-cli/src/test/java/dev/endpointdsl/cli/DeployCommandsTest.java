package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployCommandsTest {

  @TempDir Path folder;

  private LocalSageMaker server;

  @BeforeEach
  void start() {
    Duration time = Duration.ofMillis(50);
    server =
        LocalSageMaker.builder()
            .lenient(true)
            .creationTakes(time)
            .updateTakes(time)
            .deletionTakes(time)
            .start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private String write(String name, String content) {
    return Documents.write(folder, name, content);
  }

  private CommandRun run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--endpoint-url", server.endpoint().toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private CommandRun deploy(String... args) {
    List<String> all = new ArrayList<>(List.of("deploy"));
    all.addAll(List.of(args));
    all.addAll(List.of("--poll-interval", "0.02"));
    return run(all.toArray(String[]::new));
  }

  @Test
  void plansDeploysAndDeletes() {
    String file = write("churn.yaml", Documents.YAML);

    CommandRun plan = run("plan", file, "--endpoint", "churn");
    assertThat(plan.status()).isZero();
    assertThat(plan.out()).contains("Endpoint churn:", "+ create endpoint churn");
    assertThat(run("status", "churn").status()).isEqualTo(1);

    CommandRun deployed = deploy(file, "--endpoint", "churn");
    assertThat(deployed.status()).as(deployed.err()).isZero();
    assertThat(deployed.out()).isEqualTo("churn: created, runs churn-2026-11\n");
    assertThat(deployed.err()).contains("create endpoint").doesNotContain("\u001b");
    assertThat(deploy(file, "--endpoint", "churn", "--quiet"))
        .isEqualTo(new CommandRun(0, "churn: no changes, runs churn-2026-11\n", ""));
    assertThat(run("plan", file, "--endpoint", "churn").out()).contains("no changes");

    assertThat(run("status", "churn").out())
        .startsWith("churn: InService with churn-2026-11\n  blue: 2/2 instances");
    assertThat(run("wait", "churn", "--config", "churn-2026-11").status()).isZero();
    assertThat(run("wait", "churn", "--config", "churn-2026-12").status()).isEqualTo(1);
    assertThat(run("diff", "live:churn", file).out()).isEmpty();
    CommandRun imported = run("import", "churn", "--to", "yaml");
    assertThat(imported.out()).contains("EndpointConfigName: churn-2026-11");
    assertThat(imported.err()).contains("churn is an endpoint");

    assertThat(run("delete").status()).isEqualTo(2);
    assertThat(run("delete", "--no-wait").err()).contains("nothing is named to delete");
    assertThat(run("delete", "--inference-component", "a").err())
        .contains("name the endpoint, too");
    CommandRun kept = run("delete", "--config", "churn-2026-11", "--model", "churn-xgb-7");
    assertThat(kept.status()).isEqualTo(1);
    assertThat(kept.err())
        .contains("kept endpoint configuration churn-2026-11 (endpoint churn uses it)")
        .contains("there is no model churn-xgb-7");
    String[] all = {"delete", "churn", "--config", "churn-2026-11", "--poll-interval", "0.02"};
    assertThat(
            run(Stream.concat(Stream.of(all), Stream.of("--dry-run")).toArray(String[]::new)).out())
        .contains("- delete endpoint churn (it is InService)")
        .contains("- delete endpoint configuration churn-2026-11 (nothing else uses it)");
    CommandRun deleted = run(all);
    assertThat(deleted.status()).as(deleted.err()).isZero();
    assertThat(deleted.out())
        .containsSubsequence(
            "deleted endpoint churn", "deleted endpoint configuration churn-2026-11");
    assertThat(run("list").out() + run("list", "configs").out()).isEmpty();
    assertThat(run("delete", "churn").err()).contains("there is no endpoint churn");
  }

  @Test
  void readsTheEndpointFromTheDocument() {
    String terraform = write("main.tf", Documents.TERRAFORM);
    String template = write("template.yaml", Documents.TEMPLATE);
    String plan =
        write(
            "plan.json",
            """
            {"format_version": "1.2", "values": {"root_module": {"resources": [
              {"address": "aws_sagemaker_endpoint_configuration.a", "mode": "managed",
               "type": "aws_sagemaker_endpoint_configuration", "name": "a", "values": {
                "name": "state-1", "production_variants": [{"variant_name": "blue",
                "model_name": "m", "instance_type": "ml.m5.xlarge", "initial_instance_count": 1}]}},
              {"address": "aws_sagemaker_endpoint.a", "mode": "managed",
               "type": "aws_sagemaker_endpoint", "name": "a", "values": {"name": "state"}}]}}}
            """);

    assertThat(run("plan", terraform, "--param", "model=churn-xgb-7").out())
        .contains("Endpoint churn:");
    assertThat(run("plan", template, "--param", "Model=churn-xgb-7").out())
        .contains("Endpoint churn-xgb-7-endpoint:");
    assertThat(run("plan", plan).out()).contains("Endpoint state:");
    assertThat(run("plan", terraform, "--param", "model=m", "--endpoint", "other").out())
        .contains("Endpoint other:");
  }

  @Test
  void namesTheThreeWaysToNameAnEndpoint() {
    CommandRun run = run("deploy", write("churn.yaml", Documents.YAML));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "--endpoint NAME", "AWS::SageMaker::Endpoint", "aws_sagemaker_endpoint", "--fleet");
  }

  @Test
  void deploysFleets() {
    write("churn.yaml", Documents.YAML);
    String fleet =
        write(
            "fleet.yaml",
            """
            - endpoint: churn
              config: churn.yaml
            - endpoint: fraud
              config: churn.yaml
              region: us-east-1
            """);

    CommandRun deployed = deploy("--fleet", fleet, "--output", "json");

    assertThat(deployed.status()).as(deployed.err()).isZero();
    assertThat(deployed.out().lines().map(JsonTreeReader::readObject))
        .extracting(each -> each.string("endpointName") + " " + each.string("change"))
        .containsExactly("churn created", "fraud created");
    assertThat(deployed.err()).isEqualTo("2 of 2 live\n");
    assertThat(run("plan", "--fleet", fleet, "--output", "json").out().lines()).hasSize(2);
    assertThat(run("list", "--status", "InService", "--name-contains", "chu").out())
        .startsWith("churn\tInService\t")
        .hasLineCount(1);
    assertThat(run("list", "--sort-by", "name", "--sort-order", "descending", "--max", "1").out())
        .startsWith("fraud");
    assertThat(run("list", "configs", "--created-before", "2020-01-01").out()).isEmpty();
    assertThat(run("list", "configs", "--status", "Failed").status()).isEqualTo(2);
  }

  @Test
  void reportsProblemsOfFleetFiles() {
    String fleet = write("fleet.yaml", "- endpoint: churn\n  confg: churn.yaml\n");

    CommandRun run = run("plan", "--fleet", fleet);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(":2:3: unknown name confg; did you mean config?")
        .contains(":1:3: config is missing; add it");
  }

  @Test
  void reportsFailedDeployments() {
    write("churn.yaml", Documents.YAML);
    String config = folder.resolve("churn.yaml").toString();
    server.close();
    server = LocalSageMaker.builder().start();

    CommandRun text = deploy(config, "--endpoint", "churn", "--quiet");
    CommandRun json = deploy(config, "--endpoint", "churn", "--quiet", "--output", "json");

    assertThat(text.status()).isEqualTo(1);
    assertThat(text.out()).isEmpty();
    assertThat(text.err()).contains("error: ").doesNotContain("\tat ");
    JsonObject outcome = JsonTreeReader.readObject(json.out());
    assertThat(outcome.string("error")).isEqualTo("ModelNotFoundException");
    assertThat(outcome.find("isSuccess").toString()).contains("false");
  }

  @Test
  void explainsCallsThatFail() {
    server.close();

    CommandRun run = CommandRun.of("list", "--endpoint-url", "http://127.0.0.1:9");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("error: ").doesNotContain("\tat ");
    assertThat(CommandRun.of("list", "--endpoint-url", "nonsense").status()).isEqualTo(2);
  }
}
