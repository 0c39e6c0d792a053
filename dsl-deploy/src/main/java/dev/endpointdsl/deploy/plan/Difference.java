package dev.endpointdsl.deploy.plan;

import org.jspecify.annotations.Nullable;

/**
 * A member whose value differs between two configurations.
 *
 * @param path where it is, in the request's names, elements by their name: {@code
 *     ProductionVariants["blue"].InstanceType}
 * @param live the value now, as JSON; null when it is not set
 * @param wanted the value asked for, as JSON; null when it is not set
 */
public record Difference(String path, @Nullable String live, @Nullable String wanted) {

  /** Which way it differs: {@code +}, {@code -} or {@code ~}. */
  public String sign() {
    if (live == null) {
      return "+";
    }
    return wanted == null ? "-" : "~";
  }

  /** {@code path: "a" -> "b"}; what is not set is {@code (unset)}. */
  @Override
  public String toString() {
    return path + ": " + or(live) + " -> " + or(wanted);
  }

  private static String or(@Nullable String value) {
    return value == null ? "(unset)" : value;
  }
}
