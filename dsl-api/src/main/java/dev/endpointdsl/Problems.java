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
    return value + " is not between " + min + " and " + max + of;
  }

  static String notAllowed(long value, String allowed, String unit) {
    return value + " is not one of " + allowed + (unit.isEmpty() ? "" : " (" + unit + ")");
  }

  static String count(int count, long min, long max, String noun) {
    return "has " + number(count, noun) + ", " + bounds(min, max, noun);
  }

  private static String bounds(long min, long max, String noun) {
    if (max == Long.MAX_VALUE) {
      return "at least " + number(min, noun) + (min == 1 ? " is needed" : " are needed");
    }
    if (min == max) {
      return "exactly " + number(max, noun) + (max == 1 ? " is needed" : " are needed");
    }
    if (min == 0) {
      return "at most " + number(max, noun) + (max == 1 ? " is allowed" : " are allowed");
    }
    return min + " to " + number(max, noun) + " are allowed";
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
