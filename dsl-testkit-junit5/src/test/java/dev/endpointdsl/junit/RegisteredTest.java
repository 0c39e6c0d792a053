package dev.endpointdsl.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** A registered extension, which sets any option of the server. */
class RegisteredTest {

  @RegisterExtension
  private final LocalSageMakerExtension server =
      LocalSageMakerExtension.with(
          options -> options.region("eu-west-1").lenient(true).withoutSockets());

  @Test
  void theServerHasTheOptions(SageMakerClient client, LocalSageMaker sageMaker) {
    Requests.config(client, "one", "missing");

    assertThat(sageMaker.endpointConfigs()).containsExactly("one");
    assertThat(client.serviceClientConfiguration().region().id()).isEqualTo("eu-west-1");
  }

  @Test
  @InjectFault(operation = "CreateModel", kind = FaultKind.CONNECTION_RESET)
  void faultsAreInjected(SageMakerClient client, LocalSageMaker sageMaker) {
    client.createModel(r -> r.modelName("m"));

    assertThat(sageMaker.calls("CreateModel")).isEqualTo(2);
  }
}
