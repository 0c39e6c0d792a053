package dev.endpointdsl.deploy.plan;

import org.jspecify.annotations.Nullable;

/**
 * A member whose value differs between the live and the wanted configuration.
 *
 * @param path the path of the member in the API's names, with list elements by their own names:
 *     {@code ProductionVariants["blue"].InstanceType}
 * @param live the live value as JSON; null if it is not set
 * @param wanted the wanted value as JSON; null if it is not set
 */
public record Difference(String path, @Nullable String live, @Nullable String wanted) {

  /** Returns the kind of difference: {@code +} added, {@code -} removed, {@code ~} changed. */
  public String sign() {
    if (live == null) {
      return "+";
    }
    return wanted == null ? "-" : "~";
  }

  /** Returns the difference for display: {@code path: "a" -> "b"}, or {@code (unset)} for null. */
  @Override
  public String toString() {
    return path + ": " + display(live) + " -> " + display(wanted);
  }

  private static String display(@Nullable String value) {
    return value == null ? "(unset)" : value;
  }
}
