package user;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.endpointdsl.junit.FaultKind;
import dev.endpointdsl.junit.InjectFault;
import dev.endpointdsl.junit.LocalSageMakerTest;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Needs nothing but the DSL, its extension and JUnit. */
@LocalSageMakerTest(models = "churn-xgb-7", stoppedClock = true)
class ChurnTest {
  private final EndpointConfig config =
      EndpointConfig.builder()
          .endpointConfigName("churn")
          .productionVariant(v -> v
              .variantName("blue")
              .modelName("churn-xgb-7")
              .instanceType(ML_M5_XLARGE)
              .initialInstanceCount(2))
          .build();

  @Test
  @InjectFault(operation = "CreateEndpointConfig", kind = FaultKind.THROTTLING)
  void creates(SageMakerClient client, LocalSageMaker sageMaker) {
    client.createEndpointConfig(config.toRequest());
    assertEquals(config.toJson(), sageMaker.lastRequestBody("CreateEndpointConfig"));
    assertEquals(2, sageMaker.calls("CreateEndpointConfig"));
  }

  @Test
  void waits(SageMakerAsyncClient client, TestClock clock) {
    client.createEndpointConfig(config.toRequest()).join();
    client.createEndpoint(r -> r.endpointName("e").endpointConfigName("churn")).join();
    clock.advance(Duration.ofMinutes(1));
    assertEquals(
        "InService",
        client.describeEndpoint(r -> r.endpointName("e")).join().endpointStatusAsString());
  }
}
