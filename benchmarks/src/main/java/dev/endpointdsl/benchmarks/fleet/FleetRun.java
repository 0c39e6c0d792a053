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
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The result of simulating one fleet.
 *
 * @param endpoints the number of endpoints
 * @param failures the number of deployments that failed, by exception
 * @param calls the number of calls by operation
 * @param time the virtual time
 * @param peakMegabytes the peak of the heap in megabytes
 */
public record FleetRun(
    int endpoints,
    Map<String, Long> failures,
    Map<String, Long> calls,
    Duration time,
    long peakMegabytes) {

  /** Simulates a fleet. */
  public static FleetRun of(int endpoints) {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    try (SimulatedFleet fleet = new SimulatedFleet()) {
      Instant begin = fleet.now();
      List<DeploymentOutcome> outcomes = fleet.deploy(endpoints);
      return new FleetRun(
          endpoints,
          failures(outcomes),
          fleet.calls(),
          Duration.between(begin, fleet.now()),
          highestUse());
    }
  }

  private static Map<String, Long> failures(List<DeploymentOutcome> outcomes) {
    return outcomes.stream()
        .filter(DeploymentOutcome.Failure.class::isInstance)
        .map(outcome -> ((DeploymentOutcome.Failure) outcome).problem())
        .collect(
            Collectors.groupingBy(
                problem -> problem.getClass().getSimpleName(),
                TreeMap::new,
                Collectors.counting()));
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
        "%,d endpoints: failed %s, %s of virtual time, %.2f calls each %s, %d MB",
        endpoints,
        failures,
        time.truncatedTo(ChronoUnit.SECONDS),
        (double) all / endpoints,
        calls,
        peakMegabytes);
  }
}
