package dev.endpointdsl;

import org.jspecify.annotations.Nullable;

/** The words of the constraints' violations. */
final class Problems {

  private Problems() {}

  static String range(String value, @Nullable String min, @Nullable String max, String unit) {
    String of = unit.isEmpty() ? "" : " (" + unit + ")";
    if (min == null) {
      return value + " is more than " + max + of;
    }
    if (max == null) {
      return value + " is less than " + min + of;
    }
    if (min.equals(max)) {
      return value + " is not " + min + of;
    }
    return value + " is not between " + min + " and " + max + of;
  }

  static String notAllowed(String value, String allowed, String unit) {
    return value + " is not one of " + allowed + (unit.isEmpty() ? "" : " (" + unit + ")");
  }

  static String notFinite(double value) {
    return Double.isNaN(value)
        ? "NaN is not a number"
        : value + " is not finite (a number too large for its type becomes infinite)";
  }

  static String count(int count, long min, long max, String noun) {
    return "has " + count + " " + noun + (count == 1 ? "" : "s") + ", " + bounds(min, max);
  }

  static String elements(int count) {
    return "has " + count + " element" + (count == 1 ? "" : "s");
  }

  private static String bounds(long min, long max) {
    if (max == Long.MAX_VALUE) {
      return "at least " + min + (min == 1 ? " is needed" : " are needed");
    }
    if (min == max) {
      return "exactly " + max + (max == 1 ? " is needed" : " are needed");
    }
    if (min == 0) {
      return "at most " + max + (max == 1 ? " is allowed" : " are allowed");
    }
    return min + " to " + max + " are allowed";
  }
}
