package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** The server as a program. */
class LocalSageMakerServerTest {

  @TempDir private Path folder;

  @Test
  void keepsItsStateWhenItIsKilled() throws IOException, InterruptedException {
    String state = folder.resolve("state.json").toString();

    Process first =
        start("--lenient", "--state", state, "--region", "eu-central-1", "--takes", "0");
    try (LocalClient<SageMakerClient> client = client(first)) {
      assertThat(client.get().createEndpointConfig(SdkRequests.create("one")).endpointConfigArn())
          .isEqualTo("arn:aws:sagemaker:eu-central-1:123456789012:endpoint-config/one");
      client.get().createEndpoint(r -> r.endpointName("churn").endpointConfigName("one"));
    } finally {
      first.destroyForcibly().waitFor();
    }

    Process second = start("--state", state, "--region", "eu-central-1");
    try (LocalClient<SageMakerClient> client = client(second)) {
      assertThat(
              client.get().describeEndpoint(r -> r.endpointName("churn")).endpointStatusAsString())
          .isEqualTo("InService");
    } finally {
      second.destroyForcibly().waitFor();
    }
  }

  @Test
  void printsItsOptions() throws IOException, InterruptedException {
    Process help = start("--help");

    try (BufferedReader out = help.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.lines().toList()).anyMatch(line -> line.contains("--state FILE"));
    }
    assertThat(help.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(help.exitValue()).isZero();
  }

  @Test
  void reportsAnUnknownOption() throws IOException, InterruptedException {
    Process wrong = start("--prot", "80");

    try (BufferedReader err = wrong.errorReader(StandardCharsets.UTF_8)) {
      assertThat(err.readLine()).isEqualTo("error: unknown option --prot");
    }
    assertThat(wrong.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(wrong.exitValue()).isEqualTo(2);
  }

  @Test
  void readsItsOptions() {
    assertThat(
            ServerOptions.read("--closed-enums", "--lenient", "--no-service-members", "--port", "0")
                .text())
        .isEmpty();
    assertThat(ServerOptions.read("--page-size", "5", "--account", "210987654321", "--help").text())
        .contains(ServerOptions.HELP);
    assertThat(ServerOptions.read("--version").text().orElseThrow())
        .matches("LocalSageMaker [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
    assertThat(ServerOptions.read("--allowed-host", "build").text()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerOptions.read("--port", "many"))
        .withMessage("--port must be a whole number, but is many");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerOptions.read("--port", "70000"))
        .withMessage("port must be 0 to 65535, but is 70000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerOptions.read("--takes", "long"))
        .withMessage("--takes must be a number of seconds, but is long");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerOptions.read("--state"))
        .withMessage("--state requires a value");
  }

  private static LocalClient<SageMakerClient> client(Process server) throws IOException {
    URI endpoint = URI.create(server.inputReader(StandardCharsets.UTF_8).readLine());
    return new LocalClient<>(ClientFactory.overHttp(() -> endpoint, "eu-central-1")::client);
  }

  /** Starts the program on this test's class path, which is what the shaded jar contains. */
  private static Process start(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LocalSageMakerServer.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).start();
  }
}
