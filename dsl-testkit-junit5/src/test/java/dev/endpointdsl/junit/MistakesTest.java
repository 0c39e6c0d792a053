package dev.endpointdsl.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The messages for incorrect uses of the extension, and the server of a failed test. */
class MistakesTest {

  private static final AtomicReference<LocalSageMaker> OF_FAILED_TEST = new AtomicReference<>();

  /** A test that needs the clock of a server with the system clock. */
  @LocalSageMakerTest
  static class ClockWithoutOption {

    @Test
    void advances(TestClock clock) {
      assertThat(clock).isNotNull();
    }
  }

  /** A test with a fault of an operation that does not exist. */
  @LocalSageMakerTest
  static class UnknownOperation {

    @Test
    @InjectFault(operation = "CreateEndpointt", kind = FaultKind.THROTTLING)
    void creates() {
      // the server has no such operation
    }
  }

  /** A test that fails. */
  @LocalSageMakerTest
  static class Failing {

    @Test
    void fails(LocalSageMaker sageMaker) {
      OF_FAILED_TEST.set(sageMaker);
      throw new IllegalStateException("on purpose");
    }
  }

  @Test
  void aClockNeedsAnOption() {
    assertThat(failure(ClockWithoutOption.class))
        .contains("needs @LocalSageMakerTest(stoppedClock = true)");
  }

  @Test
  void anUnknownOperationIsReported() {
    assertThat(failure(UnknownOperation.class))
        .contains("LocalSageMaker has no operation CreateEndpointt", "CreateEndpoint");
  }

  @Test
  void theServerOfAFailedTestIsClosed() {
    assertThat(failure(Failing.class)).contains("on purpose");
    assertThat(OF_FAILED_TEST.get()).isNotNull();
    assertThat(clientFailure(OF_FAILED_TEST.get())).contains("LocalSageMaker is closed");
  }

  private static String clientFailure(LocalSageMaker sageMaker) {
    try {
      return "a client: " + sageMaker.client();
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String failure(Class<?> testClass) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(testClass)).build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    TestExecutionSummary summary = listener.getSummary();
    assertThat(summary.getFailures()).hasSize(1);
    return String.valueOf(summary.getFailures().get(0).getException().getMessage());
  }
}
