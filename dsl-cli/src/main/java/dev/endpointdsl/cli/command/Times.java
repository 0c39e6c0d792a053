package dev.endpointdsl.cli.command;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and numbers as values of options: {@code 90}, {@code 0.2s}, {@code 15m} or {@code 2h}. */
public final class Times {

  private static final Pattern TIME = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)(s|m|h)?");
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;
  private static final int NANOS = 1_000_000_000;

  private Times() {}

  /** Returns why a string is not a positive time; empty if it is. */
  public static Optional<String> problem(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches() && Double.parseDouble(time.group(1)) > 0
        ? Optional.empty()
        : Optional.of(
            "'" + text + "' is not a positive time; write seconds, or a number with s, m or h");
  }

  /** Returns why a string is not a positive integer; empty if it is. */
  public static Optional<String> integerProblem(String text) {
    return text.matches("0*[1-9][0-9]{0,8}")
        ? Optional.empty()
        : Optional.of("'" + text + "' is not a positive integer");
  }

  static Duration parse(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw new IllegalArgumentException(text + " is not a time");
    }
    String unit = time.group(2) == null ? "s" : time.group(2);
    int seconds = unit.equals("h") ? HOUR : unit.equals("m") ? MINUTE : 1;
    return Duration.ofNanos(Math.round(Double.parseDouble(time.group(1)) * seconds * NANOS));
  }
}
