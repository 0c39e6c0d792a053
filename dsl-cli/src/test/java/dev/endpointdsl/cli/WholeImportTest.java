package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports of whole deployments. */
class WholeImportTest {

  @TempDir private Path folder;

  private LocalSageMaker server;

  @BeforeEach
  void start() {
    server = LocalSageMaker.start();
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

  private void deploy(String file) {
    CommandRun deployed = run("deploy", file, "--quiet", "--poll-interval", "0.02");
    assertThat(deployed.status()).as(deployed.err()).isZero();
  }

  /** Alarms have enabled actions by default. */
  private static String document(String name) {
    return Documents.read(name).replace("    ActionsEnabled: true\n", "");
  }

  @ParameterizedTest
  @CsvSource({"scaled.yaml, churn", "llm.yaml, llm", "deployment.yaml, churn"})
  void importsWhatWasDeployed(String name, String endpoint) {
    String document = document(name);
    deploy(write(name, document));

    CommandRun imported = run("import", endpoint, "--whole", "--to", "yaml");
    assertThat(imported.err()).isEmpty();
    assertThat(imported.out()).isEqualTo(document);
  }

  @ParameterizedTest
  @CsvSource({
    "scaled.yaml, churn, json, whole.json",
    "scaled.yaml, churn, cloudformation, template.yaml",
    "scaled.yaml, churn, terraform, main.tf",
    "llm.yaml, llm, json, whole.json",
    "llm.yaml, llm, cloudformation, template.yaml"
  })
  void plansNoChangeOfWhatIsImported(String name, String endpoint, String format, String file) {
    deploy(write(name, Documents.read(name)));

    CommandRun imported = run("import", endpoint, "--whole", "--to", format);
    assertThat(imported.status()).as(imported.err()).isZero();
    CommandRun planned = run("plan", write(file, imported.out()));
    assertThat(planned.out()).as(planned.err()).contains("no changes");
    if (!format.equals("terraform")) {
      String yaml = CommandRun.of("convert", write(file, imported.out()), "--to", "yaml").out();
      assertThat(yaml).isEqualTo(document(name));
    }
  }

  @Test
  void readsEndpointsOnly() {
    deploy(write("deployment.yaml", Documents.read("deployment.yaml")));

    CommandRun refused = run("import", "churn-2026-11", "--whole", "--to", "yaml");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("there is no endpoint churn-2026-11");
    CommandRun printed = run("import", "churn", "--whole", "--to", "boto3");
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.err()).contains("the format boto3 has no whole deployments");
    assertThat(run("import", "churn", "--to", "yaml").err())
        .contains("--whole reads all that is deployed with it");
  }
}
