package dev.endpointdsl.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests the command of the README, with each kind of name. */
class SampleLauncherTest {

  private static final Path SAMPLES = Path.of("src/main/java/dev/endpointdsl/samples");

  @Test
  void withoutANameTheListFollowsTheFirstSample() throws Exception {
    Run run = run();

    assertThat(run.status()).isZero();
    assertThat(run.printed())
        .startsWith("{\n  \"EndpointConfigName\": \"churn-2026-11\"")
        .endsWith("}\n\n" + list());
  }

  @Test
  void aNameRunsThatSampleAlone() throws Exception {
    Run run = run("-Dsample=Serverless");

    assertThat(run.status()).isZero();
    assertThat(run.printed()).contains("sentiment-serverless").doesNotContain("-Dsample=");
  }

  @Test
  void anUnknownNamePrintsTheListAlone() throws Exception {
    Run run = run("-Dsample=Serverles");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed()).isEqualTo(list());
  }

  @Test
  void listHasALineForEachSample() throws IOException {
    assertThat(list().lines().skip(1))
        .allSatisfy(line -> assertThat(line).matches("  \\w+ {2,}\\S.*").hasSizeLessThan(120))
        .extracting(line -> line.strip().replaceAll(" .*", ""))
        .containsExactlyInAnyOrderElementsOf(programs());
  }

  private static List<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<String> programs = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file).contains("void main(")) {
          programs.add(file.getFileName().toString().replace(".java", ""));
        }
      }
      return programs;
    }
  }

  private static String list() {
    return SampleCatalog.list().replace(System.lineSeparator(), "\n");
  }

  private record Run(int status, String printed) {}

  private static Run run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), SampleLauncher.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n");
    return new Run(process.waitFor(), printed);
  }
}
