package dev.endpointdsl.benchmarks.fleet;

import dev.endpointdsl.deploy.model.DeploymentOutcome;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The result of simulating one fleet.
 *
 * @param endpoints the number of endpoints
 * @param failed the number of deployments that failed
 * @param calls the number of calls by operation
 * @param time the virtual time
 * @param peakMegabytes the peak of the heap in megabytes
 */
public record FleetRun(
    int endpoints, long failed, Map<String, Long> calls, Duration time, long peakMegabytes) {

  /** Simulates a fleet. */
  public static FleetRun of(int endpoints) {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    try (SimulatedFleet fleet = new SimulatedFleet()) {
      Instant begin = fleet.now();
      List<DeploymentOutcome> outcomes = fleet.deploy(endpoints);
      return new FleetRun(
          endpoints,
          outcomes.stream().filter(outcome -> !outcome.isSuccess()).count(),
          fleet.calls(),
          Duration.between(begin, fleet.now()),
          highestUse());
    }
  }

  private static long highestUse() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Returns one line for display. */
  @Override
  public String toString() {
    long all = calls.values().stream().mapToLong(n -> n).sum();
    return String.format(
        Locale.ROOT,
        "%,d endpoints: %d failed, %s of virtual time, %.2f calls each %s, %d MB",
        endpoints,
        failed,
        time.truncatedTo(ChronoUnit.SECONDS),
        (double) all / endpoints,
        calls,
        peakMegabytes);
  }
}
