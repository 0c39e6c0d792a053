import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

class Faults {
  public static void main(String... args) {
    // begin
    TestClock clock = TestClock.stoppedNow();
    try (LocalSageMaker sageMaker = LocalSageMaker.builder().clock(clock).start()) {
      sageMaker.faults().on("DescribeEndpoint").onCall(2, Fault.throttling());
      sageMaker.faults().on("CreateEndpoint").onCall(1, Fault.connectionLost());
      sageMaker.faults().onAnyOperation().withProbability(0.1, 42, Fault.unavailable());
      sageMaker.faults().staleReads(1); // reads lag behind writes
      sageMaker.faults().rollBackNextUpdate("churn"); // silently, to the old configuration

      deploy(sageMaker.client());
      clock.advance(Duration.ofMinutes(10)); // completes what is in progress
    }
    // end
  }

  static void deploy(SageMakerClient client) {
    client.listEndpoints(request -> {});
  }
}
