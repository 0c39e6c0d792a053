package dev.endpointdsl.benchmarks.javac;

import java.util.List;

/** Templates of everyday Java methods with 13 calls each; {@code #} stands for a number. */
final class OrdinaryMethods {

  static final String IMPORTS =
      """
      import java.io.BufferedReader;
      import java.io.BufferedWriter;
      import java.io.IOException;
      import java.math.BigDecimal;
      import java.math.RoundingMode;
      import java.nio.file.Files;
      import java.nio.file.Path;
      import java.time.Clock;
      import java.time.LocalDate;
      import java.util.Collection;
      import java.util.Collections;
      import java.util.List;
      import java.util.Locale;
      import java.util.Map;
      import java.util.Objects;
      import java.util.Optional;
      import java.util.TreeMap;
      import java.util.stream.Collectors;
      """;

  private static final String TEXTS =
      """
        String describe#(List<String> names, int limit) {
          StringBuilder out = new StringBuilder();
          for (String name : names) {
            if (name.isBlank() || out.length() > limit) {
              continue;
            }
            out.append(name.strip()).append(": ").append(name.length()).append(System.lineSeparator());
          }
          out.setLength(Math.min(out.length(), limit));
          return out.toString();
        }
      """;

  private static final String MAPS =
      """
        Map<String, Integer> count#(Collection<String> words) {
          Map<String, Integer> counts = new TreeMap<>();
          for (String word : words) {
            String key = word.toLowerCase(Locale.ROOT).trim();
            counts.merge(key, 1, Integer::sum);
            counts.putIfAbsent(key.substring(0, key.length() / 2), 0);
          }
          counts.keySet().removeIf(String::isEmpty);
          if (counts.isEmpty()) {
            return Collections.emptyMap();
          }
          counts.computeIfPresent("total", (key, value) -> Math.max(value, counts.size()));
          return counts;
        }
      """;

  private static final String STREAMS =
      """
        List<String> top#(Map<String, Integer> scores, int limit) {
          return scores.entrySet().stream()
              .filter(each -> each.getValue() > limit)
              .sorted(Map.Entry.comparingByKey())
              .map(each -> each.getKey() + "=" + each.getValue())
              .limit(limit)
              .distinct()
              .collect(Collectors.toList());
        }
      """;

  private static final String DATES =
      """
        Optional<LocalDate> due#(Map<String, String> row, Clock clock) {
          String text = Objects.requireNonNull(row.get("due"), "due");
          if (text.startsWith("-")) {
            return Optional.empty();
          }
          LocalDate date = LocalDate.parse(text).plusDays(text.length());
          return Optional.of(date)
              .filter(each -> each.isAfter(LocalDate.now(clock)))
              .map(each -> each.withDayOfMonth(1));
        }
      """;

  private static final String SUMS =
      """
        int weigh#(BigDecimal amount, List<BigDecimal> rates) {
          BigDecimal sum = BigDecimal.ZERO;
          for (BigDecimal rate : rates) {
            sum = sum.add(amount.multiply(rate)).setScale(2, RoundingMode.HALF_UP);
          }
          remember("sum " + sum.toPlainString());
          if (sum.signum() < 0 || sum.compareTo(amount) > 0) {
            throw new IllegalArgumentException(String.format("%s of %s", sum, amount));
          }
          remember(label().concat(sum.toString()));
          return sum.intValue();
        }
      """;

  private static final String FILES =
      """
        int copy#(Path from, Path to) throws IOException {
          int lines = 0;
          try (BufferedReader in = Files.newBufferedReader(from);
              BufferedWriter out = Files.newBufferedWriter(to)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
              out.write(line.replace('\\t', ' '));
              out.newLine();
              lines += line.isEmpty() ? 0 : 1;
            }
            out.flush();
          }
          Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
          return Math.toIntExact(lines + Files.size(to));
        }
      """;

  static final List<String> TEMPLATES = List.of(TEXTS, MAPS, STREAMS, DATES, SUMS, FILES);

  private OrdinaryMethods() {}

  /** A class with what the methods call. */
  static String type(String name, String methods) {
    return """

        final class %s {
          private String last = "";

          private void remember(String text) {
            last = text;
          }

          private String label() {
            return last;
          }

        %s
        }
        """
        .formatted(name, methods);
  }
}
