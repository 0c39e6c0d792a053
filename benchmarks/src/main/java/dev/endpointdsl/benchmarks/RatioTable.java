package dev.endpointdsl.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Medians, with their ratios to the floor of the same shape and the same number of threads. */
final class RatioTable {

  private static final Set<String> FLOORS = Set.of("sdkConsumers", "sendSdk");
  private static final String BYTES = "gc.alloc.rate.norm";

  private final Map<String, List<RunResult>> groups;

  RatioTable(Collection<RunResult> results) {
    groups =
        results.stream()
            .collect(Collectors.groupingBy(RatioTable::group, TreeMap::new, Collectors.toList()));
  }

  private static String group(RunResult result) {
    String shape = result.getParams().getParam("shape");
    int threads = result.getParams().getThreads();
    String place = result.getParams().getParam("place");
    String what =
        shape != null
            ? "configurations/variants/tags " + shape
            : place != null ? "look-up, " + place : "one send through the SDK's client";
    return what + (threads == 1 ? ", 1 thread" : ", " + threads + " threads");
  }

  String text() {
    StringBuilder out = new StringBuilder();
    groups.forEach((group, results) -> write(group, results, out));
    return out.toString();
  }

  private static void write(String group, List<RunResult> results, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "%n%s%n%-24s %12s %8s %12s %8s%n",
            group,
            "",
            "ns",
            "ratio",
            "bytes",
            "ratio"));
    double floorTime = floor(results, false);
    double floorBytes = floor(results, true);
    for (RunResult result : results) {
      double time = time(result);
      double bytes = bytes(result);
      out.append(
          String.format(
              Locale.ROOT,
              "%-24s %12.0f %8.2f %12.0f %8.2f%n",
              name(result),
              time,
              time / floorTime,
              bytes,
              bytes / floorBytes));
    }
  }

  /** Returns the floor, or NaN, which makes every ratio NaN, if the floor was not measured. */
  private static double floor(List<RunResult> results, boolean ofBytes) {
    return results.stream()
        .filter(each -> FLOORS.contains(name(each)))
        .mapToDouble(each -> ofBytes ? bytes(each) : time(each))
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  /** Returns the median of all iterations, so that a disturbed one has no influence. */
  private static double time(RunResult result) {
    double[] sorted =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(each -> each.getPrimaryResult().getScore())
            .sorted()
            .toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double bytes(RunResult result) {
    Result<?> bytes = result.getSecondaryResults().get(BYTES);
    return bytes == null ? Double.NaN : bytes.getScore();
  }
}
