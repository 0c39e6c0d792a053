package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Tests the kill switch, and the asynchronous client without threads. */
class KillSwitchTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endsTheProgramAtACallAndAtEachLaterOne(boolean afterTheWork) {
    try (LocalSageMaker server = LocalSageMaker.builder().withoutSockets().start()) {
      SageMakerClient client = KillSwitch.at(2, afterTheWork).on(server.client());

      client.createModel(r -> r.modelName("first"));
      assertThatThrownBy(() -> client.createModel(r -> r.modelName("second")))
          .isInstanceOf(KillSwitch.Killed.class);
      assertThatThrownBy(() -> client.createModel(r -> r.modelName("third")))
          .isInstanceOf(KillSwitch.Killed.class);

      assertThat(server.models())
          .isEqualTo(afterTheWork ? List.of("first", "second") : List.of("first"));
    }
  }

  @Test
  void countsTheCallsForOneOperationAlone() {
    try (LocalSageMaker server = LocalSageMaker.builder().withoutSockets().start()) {
      SageMakerClient client = KillSwitch.at("DeleteModel", 1, false).on(server.client());

      client.createModel(r -> r.modelName("first"));
      client.createModel(r -> r.modelName("second"));
      assertThatThrownBy(() -> client.deleteModel(r -> r.modelName("first")))
          .isInstanceOf(KillSwitch.Killed.class);
      assertThatThrownBy(() -> client.createModel(r -> r.modelName("third")))
          .isInstanceOf(KillSwitch.Killed.class);

      assertThat(server.models()).containsExactly("first", "second");
    }
  }

  @Test
  void refusesANumberThatNoCallHas() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> KillSwitch.at(0, true))
        .withMessageContaining("the number of the call");
  }

  @Test
  void anImmediateClientReturnsFuturesThatAreComplete() {
    try (LocalSageMaker server = LocalSageMaker.builder().withoutSockets().start()) {
      SageMakerAsyncClient client = ImmediateAsyncClient.of(server.client());

      assertThat(client.createModel(r -> r.modelName("first"))).isCompleted();
      assertThat(client.deleteModel(r -> r.modelName("none"))).isCompletedExceptionally();
    }
  }
}
