package dev.endpointdsl.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.AwsCli;
import dev.endpointdsl.testkit.fixture.ExternalProgram;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;

/**
 * The output of other tools for an update that is rolled back silently, which the documents show.
 * Each tool runs where it is installed. {@code -Dgolden.rewrite=true} writes the output.
 */
class SilentRollbackTest {

  private static final Path RECORDED =
      Path.of("..", "samples", "src", "test", "documents", "recorded");
  private static final String UPDATE =
      "aws sagemaker update-endpoint --endpoint-name churn --endpoint-config-name two";
  private static final String WAIT = "aws sagemaker wait endpoint-in-service --endpoint-name churn";

  private final LocalSageMaker sageMaker =
      LocalSageMaker.builder()
          .lenient(true)
          .creationTakes(Duration.ZERO)
          .updateTakes(Duration.ZERO)
          .deletionTakes(Duration.ZERO)
          .start();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @Test
  void theCli() throws IOException, InterruptedException {
    try (AwsCli aws = AwsCli.orSkip(folder)) {
      startEndpoint();

      String updated = aws.run(arguments(UPDATE));
      int exit = aws.tryRun(arguments(WAIT)).exitCode();

      assertOutput(
          "aws-cli.txt",
          "$ " + UPDATE + "\n" + updated + "$ " + WAIT + "; echo $?\n" + exit + "\n");
      assertLive("one");
    }
  }

  @Test
  void boto3() throws IOException, InterruptedException {
    ExternalProgram python = ExternalProgram.orSkip("python3", folder);
    python.skipUnless("boto3 is not installed", "-c", "import boto3");
    startEndpoint();

    runScript(python, "rollback.py", "boto3.txt", "$ python3 rollback.py\n");
  }

  @Test
  void theJavaScriptSdk() throws IOException, InterruptedException {
    ExternalProgram node = ExternalProgram.orSkip("node", folder);
    Path modules = ExternalProgram.nodeModulesOrSkip("@aws-sdk/client-sagemaker");
    startEndpoint();

    runScript(
        node.with("NODE_PATH", modules.toAbsolutePath().toString()),
        "rollback.cjs",
        "javascript.txt",
        "$ node rollback.cjs\n");
  }

  @Test
  void terraform() throws IOException, InterruptedException {
    ExternalProgram terraform = TerraformTest.initialized(folder, sageMaker.endpoint());
    TerraformTest.apply(terraform, "one");
    sageMaker.faults().rollBackNextUpdate("churn");

    String output = TerraformTest.apply(terraform, "two");

    assertOutput(
        "terraform.txt", "$ terraform apply -auto-approve -var=config=two\n" + changes(output));
    assertLive("one");
    assertThat(sageMaker.endpointConfigs())
        .as("Terraform deleted the live configuration")
        .containsExactly("two");
  }

  /** Returns the lines about changes, without times and ids, which differ from run to run. */
  private static String changes(String output) {
    return output
        .substring(output.indexOf("aws_sagemaker_endpoint_configuration.c: Creating..."))
        .strip()
        .replaceAll("after \\d+s", "after 0s")
        .replaceAll("deposed object [0-9a-f]+", "deposed object 00000000")
        .concat("\n");
  }

  private void runScript(ExternalProgram program, String runScript, String file, String command)
      throws IOException, InterruptedException {
    ExternalProgram.copyResource(runScript, folder);
    String source = Files.readString(folder.resolve(runScript));
    String printed = program.run(runScript, sageMaker.endpoint().toString());

    assertOutput(file, source.substring(source.lastIndexOf("\n\n") + 2) + "\n" + command + printed);
    assertLive("one");
  }

  private void startEndpoint() {
    sageMaker.client().createEndpointConfig(SdkRequests.create("one"));
    sageMaker.client().createEndpointConfig(SdkRequests.create("two"));
    sageMaker.client().createEndpoint(r -> r.endpointName("churn").endpointConfigName("one"));
    assertLive("one");
    sageMaker.faults().rollBackNextUpdate("churn");
  }

  private String[] arguments(String command) {
    Stream<String> endpoint = Stream.of("--endpoint-url", sageMaker.endpoint().toString());
    Stream<String> arguments = Pattern.compile(" ").splitAsStream(command).skip(1);
    return Stream.concat(endpoint, arguments).toArray(String[]::new);
  }

  private void assertLive(String config) {
    DescribeEndpointResponse endpoint =
        sageMaker.client().describeEndpoint(r -> r.endpointName("churn"));
    assertThat(endpoint.endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(endpoint.endpointConfigName()).isEqualTo(config);
  }

  private static void assertOutput(String name, String text) throws IOException {
    Path file = RECORDED.resolve(name);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, text);
    }
    assertThat(file).as("%s; -Dgolden.rewrite=true writes it", file).exists().hasContent(text);
  }
}
