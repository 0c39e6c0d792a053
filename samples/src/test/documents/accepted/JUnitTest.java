import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.junit.LocalSageMakerTest;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

@LocalSageMakerTest(models = "churn-xgb-7")
class JUnitTest {
  private final EndpointConfig config = Testing.config();

  // begin
  @Test
  void creates(SageMakerClient client, LocalSageMaker sageMaker) {
    client.createEndpointConfig(config.toRequest());
    assertThat(sageMaker.lastRequestBody("CreateEndpointConfig")).isEqualTo(config.toJson());
  }
  // end

  public static void main(String... args) {
    try (LocalSageMaker sageMaker = LocalSageMaker.builder().models("churn-xgb-7").start()) {
      new JUnitTest().creates(sageMaker.client(), sageMaker);
    }
  }
}
