package dev.endpointdsl.benchmarks.process;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What a contest came to, one line a contender. */
final class ContestTable {

  private static final double NANOS_PER_MILLI = 1e6;

  private ContestTable() {}

  static String of(String title, List<Contender> contenders, List<List<Sample>> rounds) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%n%s (%d rounds)%n%-36s%s%s%n",
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
    return String.format(Locale.ROOT, " %10s %7s %-13s", unit, "ratio", "middle half");
  }

  private static String columns(
      List<List<Sample>> rounds, int contender, ToDoubleFunction<Sample> of) {
    Quartiles nanos =
        Quartiles.of(
            rounds.stream().mapToDouble(r -> of.applyAsDouble(r.get(contender))).toArray());
    if (Double.isNaN(nanos.median())) {
      return String.format(Locale.ROOT, " %10s %7s %-13s", "-", "-", "-");
    }
    Quartiles ratios =
        Quartiles.of(
            rounds.stream()
                .mapToDouble(r -> of.applyAsDouble(r.get(contender)) / of.applyAsDouble(r.get(0)))
                .toArray());
    return String.format(
        Locale.ROOT,
        " %10.1f %7.3f %5.2f to %5.2f",
        nanos.median() / NANOS_PER_MILLI,
        ratios.median(),
        ratios.lower(),
        ratios.upper());
  }
}
