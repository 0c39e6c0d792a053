package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Tests the deployer with another control plane where it is installed: {@code moto_server}, which
 * implements neither UpdateEndpoint nor ListInferenceComponents; {@link MotoProxy} answers the
 * latter.
 */
class MotoServerTest {

  @Test
  void deploysOnceChangesNothingAndDeletesEverything() throws Exception {
    assumeTrue(isInstalled(), "moto_server is not on the PATH");
    int port = freePort();
    Process moto =
        new ProcessBuilder("moto_server", "-H", "127.0.0.1", "-p", Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (MotoProxy proxy = new MotoProxy(port);
        SageMakerClient client = client(proxy.port())) {
      awaitListening(port, moto);
      client.createModel(
          r -> r.modelName("model-1").executionRoleArn("arn:aws:iam::123456789012:role/r"));
      Deployment deployment =
          Deployment.builder("churn", config("model-1"))
              .pollInterval(Duration.ofMillis(200))
              .build();
      EndpointDeployer deployer = EndpointDeployer.create(client);

      assertThat(deployer.deploy(deployment).change()).isEqualTo(Change.CREATED);
      assertThat(deployer.deploy(deployment).change()).isEqualTo(Change.NONE);
      assertThat(deployer.plan(deployment).isEmpty()).isTrue();

      deployer.delete(
          Deletion.builder("churn")
              .deleteConfig(true)
              .deleteModels(true)
              .pollInterval(Duration.ofMillis(200))
              .build());

      assertThat(client.listEndpoints().endpoints()).isEmpty();
      assertThat(client.listEndpointConfigs().endpointConfigs()).isEmpty();
      assertThat(client.listModels().models()).isEmpty();
    } finally {
      moto.destroy();
      moto.waitFor();
    }
  }

  private static boolean isInstalled() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "moto_server")));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitListening(int port, Process moto) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (moto.isAlive() && System.nanoTime() < end) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(socket.isConnected()).isTrue();
        return;
      } catch (IOException e) {
        Thread.sleep(200); // the server is still starting
      }
    }
    throw new AssertionError("moto_server did not listen on port " + port);
  }

  private static SageMakerClient client(int port) {
    return SageMakerClient.builder()
        .endpointOverride(URI.create("http://127.0.0.1:" + port))
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
