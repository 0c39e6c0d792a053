package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.TestClock;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;

class StateFileTest {

  private final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00.123Z"));

  @TempDir private Path folder;

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
