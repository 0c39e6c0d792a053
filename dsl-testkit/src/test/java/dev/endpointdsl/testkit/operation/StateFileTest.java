package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.TestClock;
import dev.endpointdsl.testkit.fixture.RawHttp;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;

class StateFileTest {

  private final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00.123Z"));

  private static final Logger LOG = Logger.getLogger(AwsJsonProtocol.class.getName());

  @TempDir private Path folder;

  @AfterEach
  void logFailures() {
    LOG.setLevel(null);
  }

  @Test
  void theStateSurvivesARestart() {
    DescribeEndpointConfigResponse before;
    try (LocalSageMaker first = start()) {
      SageMakerClient client = first.client();
      client.createModel(r -> r.modelName("churn").primaryContainer(c -> c.image("img:1")));
      client.createEndpointConfig(SdkRequests.create("One", SdkRequests.tag("team", "Zoë 日本")));
      client.createEndpoint(r -> r.endpointName("live").endpointConfigName("One"));
      clock.advance(Duration.ofMinutes(1));
      client.createEndpoint(r -> r.endpointName("coming").endpointConfigName("One"));
      before = client.describeEndpointConfig(SdkRequests.describe("one"));
    }

    try (LocalSageMaker second = start()) {
      SageMakerClient client = second.client();
      assertThat(
              client.describeEndpointConfig(SdkRequests.describe("one")).equalsBySdkFields(before))
          .isTrue();
      assertThat(client.listTags(r -> r.resourceArn(before.endpointConfigArn())).tags())
          .containsExactly(SdkRequests.tag("team", "Zoë 日本"));
      assertThat(client.describeModel(r -> r.modelName("churn")).primaryContainer().image())
          .isEqualTo("img:1");
      assertThat(status(client, "live")).isEqualTo(EndpointStatus.IN_SERVICE);
      assertThat(status(client, "coming")).isEqualTo(EndpointStatus.CREATING);
      clock.advance(Duration.ofMinutes(1));
      assertThat(status(client, "coming")).isEqualTo(EndpointStatus.IN_SERVICE);
      assertThat(second.endpoints()).containsExactly("live", "coming");
    }
  }

  /** A process that is killed does not close its server, so that each change is saved at once. */
  @Test
  void eachChangeIsSavedBeforeTheResponse() throws IOException {
    try (LocalSageMaker server = start()) {
      server.client().createEndpointConfig(SdkRequests.create("one"));
      assertThat(Files.readString(file())).contains("endpoint-config/one");
      server.client().deleteEndpointConfig(SdkRequests.delete("one"));
      assertThat(Files.readString(file())).doesNotContain("endpoint-config/one");
    }
    try (Stream<Path> files = Files.list(file().getParent())) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void refusesOtherFiles() throws IOException {
    start().close();
    LocalSageMakerBuilder elsewhere = builder().region("eu-west-1");
    assertThatIllegalArgumentException()
        .isThrownBy(elsewhere::start)
        .withMessageContaining("was written for Region us-east-1, but this server has eu-west-1");

    Files.writeString(file(), "{\"a\": ");
    LocalSageMakerBuilder cut = builder();
    assertThatIllegalArgumentException()
        .isThrownBy(cut::start)
        .withMessageContaining(file() + " does not hold the state of a LocalSageMaker");
    Files.writeString(file(), "{\"Format\": \"1\"}");
    assertThatIllegalArgumentException().isThrownBy(cut::start);
  }

  @Test
  void reportsAFileThatCannotBeWritten() throws IOException {
    Path notAFolder = Files.createFile(folder.resolve("taken"));
    LocalSageMakerBuilder builder =
        SdkRequests.permissive().keepIn(notAFolder.resolve("state.json"));

    assertThatThrownBy(builder::start)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot keep its state in");
  }

  /** Requests can hold secrets, such as the baseline of an explainer. */
  @Test
  void onlyTheOwnerCanReadTheFile() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    try (LocalSageMaker server = start()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
          .isEqualTo("rw-------");
      Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw-rw-"));
      server.client().createEndpointConfig(SdkRequests.create("one"));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void twoServersDoNotShareAFile() throws IOException {
    Path other = Files.createDirectories(file().getParent()).resolve("..").resolve("deeper");
    LocalSageMakerBuilder sameFile = builder().keepIn(other.resolve("state.json"));
    try (LocalSageMaker first = start()) {
      first.client().createEndpointConfig(SdkRequests.create("one"));
      assertThatThrownBy(sameFile::start)
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage(
              "another LocalSageMaker uses " + file() + "; stop it, or choose another file");
    }
    try (LocalSageMaker second = sameFile.start()) {
      assertThat(second.endpointConfigs()).containsExactly("one");
    }
  }

  @Test
  void aServerThatCannotStartLocksNothing() {
    try (LocalSageMaker taken = LocalSageMaker.start()) {
      LocalSageMakerBuilder builder = builder().port(taken.endpoint().getPort());
      assertThatThrownBy(builder::start).hasMessageContaining("cannot listen on loopback at port");
    }
    start().close();
  }

  @Test
  void aChangeThatCannotBeSavedIsUndone() throws IOException {
    try (LocalSageMaker server = start()) {
      server.client().createEndpointConfig(SdkRequests.create("one"));
      server.faults().staleReads(1);
      server.faults().failNextCreation("e", "No image.");
      Path obstacle = Files.createDirectories(file().resolveSibling("state.json.new/x"));
      RawHttp http = new RawHttp(server.endpoint());
      LOG.setLevel(Level.OFF); // the failures of this test

      assertThat(
              List.of(
                  http.post("DeleteEndpointConfig", "{\"EndpointConfigName\":\"one\"}"),
                  http.post("CreateModel", "{\"ModelName\":\"churn\"}"),
                  http.post(
                      "CreateEndpoint", "{\"EndpointName\":\"e\",\"EndpointConfigName\":\"one\"}")))
          .allSatisfy(
              answer -> {
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body()).contains("LocalSageMaker cannot keep its state in");
              });
      assertThat(server.endpointConfigs()).containsExactly("one");
      assertThat(server.models()).isEmpty();
      assertThat(server.endpoints()).isEmpty();

      Files.delete(obstacle);
      Files.delete(obstacle.getParent());
      assertThat(http.post("CreateModel", "{\"ModelName\":\"churn\"}").statusCode()).isEqualTo(200);
      http.post("CreateEndpoint", "{\"EndpointName\":\"e\",\"EndpointConfigName\":\"one\"}");
      clock.advance(Duration.ofMinutes(2));
      server.faults().endStaleReads();
      assertThat(http.post("DescribeEndpoint", "{\"EndpointName\":\"e\"}").body())
          .as("the outcome that the creation would have had which was undone")
          .contains("\"FailureReason\":\"No image.\"");
    }
    try (LocalSageMaker server = start()) {
      assertThat(server.models()).containsExactly("churn");
    }
  }

  private Path file() {
    return folder.resolve("deeper").resolve("state.json");
  }

  private LocalSageMakerBuilder builder() {
    return SdkRequests.permissive()
        .clock(clock)
        .creationTakes(Duration.ofMinutes(1))
        .keepIn(file());
  }

  private LocalSageMaker start() {
    return builder().start();
  }

  private static EndpointStatus status(SageMakerClient client, String endpoint) {
    return client.describeEndpoint(r -> r.endpointName(endpoint)).endpointStatus();
  }
}
