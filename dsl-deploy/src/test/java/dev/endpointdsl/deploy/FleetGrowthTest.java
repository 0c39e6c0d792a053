package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.LimitedFleet.deployments;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Tests that calls and memory grow linearly with a fleet, the local control plane included. The
 * figures need no clock: an effort that grows faster calls or allocates more for each endpoint.
 */
class FleetGrowthTest {

  private static final int FEW = 250;
  private static final int MANY = 1_000;

  /** The growth that a larger fleet may have for each endpoint. */
  private static final double TOLERANCE = 1.2;

  /**
   * The memory that one endpoint may retain: its deployment and result, the server's state and
   * requests.
   */
  private static final long RETAINED_BYTES = 40_000;

  /**
   * The costs of one endpoint.
   *
   * @param calls the calls
   * @param allocated the bytes that are allocated
   * @param retained the bytes that are reachable at the end
   */
  private record Cost(double calls, double allocated, double retained) {}

  @BeforeAll
  static void loadClasses() {
    measure(50);
  }

  @Test
  void callsAndMemoryOfAnEndpointAreConstant() {
    Cost few = measure(FEW);
    Cost many = measure(MANY);

    assertThat(many.calls()).as("calls").isLessThan(few.calls() * TOLERANCE);
    assertThat(many.allocated()).as("allocated").isLessThan(few.allocated() * TOLERANCE);
    assertThat(many.retained())
        .as("retained")
        .isLessThan(few.retained() * TOLERANCE)
        .isLessThan(RETAINED_BYTES);
  }

  private static Cost measure(int endpoints) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (LimitedFleet fleet = new LimitedFleet().limited()) {
      List<Deployment> deployments = deployments(endpoints, "model", false);
      long usedBefore = used();
      long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
      List<DeploymentOutcome> outcomes = fleet.deploy(true, deployments);
      long allocated = threads.getCurrentThreadAllocatedBytes() - allocatedBefore;
      long retained = used() - usedBefore;
      assertThat(outcomes).allMatch(DeploymentOutcome::isSuccess);
      return new Cost(
          (double) fleet.calls() / endpoints,
          (double) allocated / endpoints,
          (double) retained / endpoints);
    }
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
