package dev.endpointdsl.benchmarks.process;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the shell's `times` prints: user and system time, its own and its children's. */
final class ShellTimes {

  private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+)[.,](\\d+)s");
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int SECONDS_PER_MINUTE = 60;

  private ShellTimes() {}

  /** Returns the sum of user and system time, in nanoseconds. */
  static double ofChildren(String text) {
    Matcher matcher = TIME.matcher(text);
    double[] nanos = matcher.results().mapToDouble(ShellTimes::nanos).toArray();
    if (nanos.length != 4) {
      throw new IllegalArgumentException("These are no times of a shell: " + text);
    }
    return nanos[2] + nanos[3];
  }

  private static double nanos(MatchResult time) {
    double seconds = Double.parseDouble(time.group(2) + "." + time.group(3));
    return (Integer.parseInt(time.group(1)) * SECONDS_PER_MINUTE + seconds) * NANOS_PER_SECOND;
  }
}
