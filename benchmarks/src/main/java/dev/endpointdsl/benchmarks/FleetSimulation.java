package dev.endpointdsl.benchmarks;

import dev.endpointdsl.benchmarks.fleet.FleetRun;
import java.util.List;
import java.util.stream.Stream;

/**
 * Simulates the deployment of fleets in several Regions in virtual time: accounts that allow five
 * calls a second, a latency, endpoints that take six minutes, and faults. Prints calls by
 * operation, virtual time and peak memory, the local control planes included.
 */
public final class FleetSimulation {

  private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);

  private FleetSimulation() {}

  /**
   * Runs the simulation.
   *
   * @param args the numbers of endpoints; without any, from 100 to 100,000
   */
  public static void main(String[] args) {
    List<Integer> sizes = args.length == 0 ? SIZES : Stream.of(args).map(Integer::valueOf).toList();
    sizes.forEach(size -> System.out.println(FleetRun.of(size)));
  }
}
