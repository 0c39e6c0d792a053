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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command shows a sensitive value, unless it prints the configuration that it is asked for. */
class HiddenValuesTest {

  private static final String OLD = "0ldS3cret,1,2";
  private static final String NEW = "n3wS3cret,1,2";

  @TempDir Path folder;

  private final LocalSageMaker server =
      LocalSageMaker.builder()
          .lenient(true)
          .creationTakes(Duration.ZERO)
          .updateTakes(Duration.ZERO)
          .start();

  private String before = "";
  private String after = "";

  @BeforeEach
  void write() {
    before = Documents.write(folder, "before.yaml", document("churn-1", OLD));
    after = Documents.write(folder, "after.yaml", document("churn-2", NEW));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static String document(String name, String secret) {
    return Documents.YAML.replace("churn-2026-11", name)
        + """
        ExplainerConfig:
          ClarifyExplainerConfig:
            ShapConfig:
              ShapBaselineConfig:
                ShapBaseline: "%s"
        """
            .formatted(secret);
  }

  private CommandRun live(String output, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--endpoint-url", server.endpoint().toString()));
    if (!output.isEmpty()) {
      all.addAll(List.of("--output", output));
    }
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static void hides(CommandRun run, int status) {
    assertThat(run.status()).as(run.err()).isEqualTo(status);
    assertThat(run.out() + run.err()).isNotEmpty().doesNotContain("S3cret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void plansAndDeploymentsHideThem(String output) {
    String[] deploy = {"deploy", "", "--endpoint", "churn", "--poll-interval", "0.02"};
    deploy[1] = before;
    hides(live(output, deploy), 0);

    CommandRun plan = live(output, "plan", after, "--endpoint", "churn");
    assertThat(plan.out()).contains("ShapBaseline");
    hides(plan, 0);
    deploy[1] = after;
    hides(live(output, deploy), 0);
    hides(live(output, "status", "churn"), 0);
    server.faults().rollBackNextUpdate("churn");
    deploy[1] = before;
    hides(live(output, deploy), 1);
  }

  @Test
  void differencesHideThem() {
    CommandRun diff = live("", "diff", before, after);
    assertThat(diff.out()).contains("ShapBaseline");
    hides(diff, 1);

    live("", "deploy", before, "--endpoint", "churn", "--poll-interval", "0.02");
    hides(live("", "diff", "live:churn", after), 1);
  }

  @Test
  void notesAndErrorsOfConversionsHideThem() {
    CommandRun converted = CommandRun.of("convert", before, "--to", "terraform");
    assertThat(converted.err()).doesNotContain("S3cret");

    String broken = Documents.write(folder, "broken.yaml", document("churn 1", OLD) + " : {");
    hides(CommandRun.of("convert", broken, "--to", "json"), 2);
    hides(CommandRun.of("plan", broken, "--endpoint", "churn"), 2);
  }
}
