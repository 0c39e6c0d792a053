package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deletions of what a document names. */
class DocumentDeletionTest {

  @TempDir private Path folder;

  private LocalSageMaker server;

  @BeforeEach
  void start() {
    server = LocalSageMaker.builder().deletionTakes(Duration.ofMillis(40)).start();
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
    all.addAll(List.of("--endpoint-url", server.endpoint().toString(), "--poll-interval", "0.02"));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private String list(String what) {
    return CommandRun.of("list", what, "--endpoint-url", server.endpoint().toString()).out();
  }

  private String deployed(String name) {
    String file = write(name, Documents.read(name));
    CommandRun deployed = run("deploy", file, "--quiet");
    assertThat(deployed.status()).as(deployed.err()).isZero();
    return file;
  }

  @Test
  void deletesInTheReverseOrder() {
    String file = deployed("llm.yaml");

    assertThat(run("delete", file, "--all", "--dry-run"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                Deletion of llm:
                  - delete scaling alarm llama-wake (the endpoint is deleted)
                  - deregister scalable target inference-component/llama (the endpoint is deleted; deletes policy concurrency, policy wake)
                  - delete inference component llama-support (an adapter of llama)
                  - delete inference component llama (on the endpoint)
                  - delete endpoint llm (it is InService)
                  - delete endpoint configuration llm-1 (nothing else uses it)
                  - delete model llama-base (nothing else uses it)
                """,
                ""));
    assertThat(run("delete", file, "--all", "--quiet"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                deleted scaling alarm llama-wake
                deregistered scalable target inference-component/llama
                deleted inference component llama-support
                deleted inference component llama
                deleted endpoint llm
                deleted endpoint configuration llm-1
                deleted model llama-base
                """,
                ""));
    CommandRun again = run("delete", file, "--all", "--quiet");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err().lines())
        .containsExactly(
            "error: there is no endpoint llm",
            "error: there is no inference component llama",
            "error: there is no inference component llama-support",
            "error: there is no endpoint configuration llm-1",
            "error: there is no model llama-base",
            "error: there is no scaling alarm llama-wake",
            "error: there is no scalable target inference-component/llama");
  }

  @Test
  void keepsConfigurationAndModelsUnlessAsked() {
    String file = deployed("scaled.yaml");

    CommandRun deleted = run("delete", file, "--output", "json", "--quiet");
    assertThat(deleted.status()).as(deleted.err()).isZero();
    assertThat(deleted.out().lines())
        .containsExactly(
            "{\"resource\":\"scaling alarm\",\"deleted\":\"churn-busy\"}",
            "{\"resource\":\"scalable target\",\"deregistered\":\"endpoint/churn/variant/blue\"}",
            "{\"resource\":\"endpoint\",\"deleted\":\"churn\"}");
    assertThat(list("configs")).contains("churn-2026-11");
  }

  @Test
  void keepsWhatSomethingElseUses() {
    String file = deployed("scaled.yaml");
    String other = write("other.yaml", Documents.YAML.replace("2026-11", "2026-12"));
    assertThat(run("deploy", other, "--endpoint", "other", "--quiet").status()).isZero();

    CommandRun deleted = run("delete", file, "--all", "--quiet");
    assertThat(deleted.status()).isEqualTo(1);
    assertThat(deleted.out()).contains("deleted endpoint configuration churn-2026-11");
    assertThat(deleted.err())
        .isEqualTo(
            "error: kept model churn-xgb-7 (endpoint configuration churn-2026-12 names it)\n");
  }

  @Test
  void deletesNoComponentThatTheDocumentDoesNotName() {
    String file = deployed("llm.yaml");
    String text = Documents.read("llm.yaml");
    int adapter = text.indexOf("  - InferenceComponentName: llama-support");
    String less =
        write(
            "less.yaml",
            text.substring(0, adapter) + text.substring(text.indexOf("ScalableTargets")));

    CommandRun refused = run("delete", less, "--quiet");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .isEqualTo(
            "error: endpoint llm has inference components that are not named, and nothing of it is"
                + " deleted; add --inference-component llama-support\n");
    assertThat(run("plan", file).out()).contains("no changes");
    assertThat(run("delete", less, "--inference-component", "llama-support", "--quiet").status())
        .isZero();
  }

  @Test
  void deletesWhatTemplatesAndTerraformDeclare() {
    String file = deployed("scaled.yaml");
    String template =
        write("template.yaml", CommandRun.of("convert", file, "--to", "cloudformation").out());
    String terraform = write("main.tf", CommandRun.of("convert", file, "--to", "terraform").out());

    String planned = run("delete", file, "--all", "--dry-run").out();
    assertThat(planned).contains("- delete model churn-xgb-7");
    assertThat(run("delete", template, "--all", "--dry-run").out()).isEqualTo(planned);
    assertThat(run("delete", terraform, "--all", "--dry-run").out()).isEqualTo(planned);
  }

  @Test
  void namesTheConfigurationAsDeployDoes() {
    String file = write("scaled.yaml", Documents.read("scaled.yaml"));
    String defaults = write("org.yaml", "EndpointConfig:\n  KmsKeyId: alias/serving\n");
    String[] names = {"--config-name-prefix", "churn-", "--defaults", defaults, "--quiet"};
    assertThat(run(with(names, "deploy", file)).status()).isZero();

    CommandRun deleted = run(with(names, "delete", file, "--all"));
    assertThat(deleted.status()).as(deleted.err()).isZero();
    assertThat(deleted.out())
        .containsPattern("deleted endpoint configuration churn-[a-z0-9]{12}\n");
  }

  private static String[] with(String[] options, String... first) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  @Test
  void tellsDocumentsFromNames() {
    String file = write("churn.yaml", Documents.YAML);

    assertThat(run("delete", file).err()).contains("no endpoint is named; add --endpoint NAME");
    assertThat(run("delete", file, "fraud").err()).contains("is a document, and is deleted alone");
    assertThat(run("delete", "churn", "--all").err()).contains("give the file of the document");
    assertThat(run("delete", folder.resolve("none.yaml").toString()).status()).isEqualTo(2);
    assertThat(run("delete", file, "--endpoint", "churn").err())
        .contains("there is no endpoint churn");
  }
}
