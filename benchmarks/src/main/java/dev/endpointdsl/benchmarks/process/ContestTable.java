package dev.endpointdsl.benchmarks.process;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The result of a contest, with one line per contender: the median time; the median and the middle
 * half of its ratios to the first; the ratio of the minimum times, for machines that also do other
 * work.
 */
final class ContestTable {

  private static final double NANOS_PER_MILLI = 1e6;

  private ContestTable() {}

  static String of(String title, List<Contender> contenders, List<List<Sample>> rounds) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%n%s; rounds: %d%n%-36s%s%s%n",
            title,
            rounds.size(),
            "",
            heading("CPU ms"),
            heading("wall ms")));
    for (int i = 0; i < contenders.size(); i++) {
      out.append(String.format(Locale.ROOT, "%-36s", contenders.get(i).name()))
          .append(columns(rounds, i, Sample::cpu))
          .append(columns(rounds, i, Sample::wall))
          .append(System.lineSeparator());
    }
    return out.toString();
  }

  private static String heading(String unit) {
    return String.format(Locale.ROOT, " %10s %7s %-13s %6s", unit, "ratio", "middle half", "least");
  }

  private static String columns(
      List<List<Sample>> rounds, int contender, ToDoubleFunction<Sample> of) {
    double[] nanos = rounds.stream().mapToDouble(r -> of.applyAsDouble(r.get(contender))).toArray();
    double[] first = rounds.stream().mapToDouble(r -> of.applyAsDouble(r.get(0))).toArray();
    if (Double.isNaN(nanos[0])) {
      return String.format(Locale.ROOT, " %10s %7s %-13s %6s", "-", "-", "-", "-");
    }
    Quartiles ratios =
        Quartiles.of(
            IntStream.range(0, nanos.length).mapToDouble(i -> nanos[i] / first[i]).toArray());
    return String.format(
        Locale.ROOT,
        " %10.1f %7.3f %5.2f to %5.2f %6.2f",
        Quartiles.of(nanos).median() / NANOS_PER_MILLI,
        ratios.median(),
        ratios.lower(),
        ratios.upper(),
        least(nanos) / least(first));
  }

  private static double least(double[] numbers) {
    return Arrays.stream(numbers).min().orElseThrow();
  }
}
