package dev.endpointdsl.deploy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of an endpoint's variant, as the service describes it.
 *
 * @param name the variant's name
 * @param currentInstanceCount the number of running instances; null for a serverless variant
 * @param desiredInstanceCount the number of instances to run; null for a serverless variant
 * @param currentWeight the variant's current share of the traffic, relative to other variants
 * @param desiredWeight the share of the traffic that the variant is to have
 * @param statuses the changes in progress, as the service spells them; empty if there are none
 */
public record VariantStatus(
    String name,
    @Nullable Integer currentInstanceCount,
    @Nullable Integer desiredInstanceCount,
    @Nullable Float currentWeight,
    @Nullable Float desiredWeight,
    List<String> statuses) {

  /** Returns the status for display: {@code blue 1/2 instances, weight 0.9 (Creating)}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(name);
    if (desiredInstanceCount != null) {
      line.append(' ').append(currentInstanceCount == null ? "?" : currentInstanceCount);
      line.append('/').append(desiredInstanceCount).append(" instances");
    }
    if (currentWeight != null) {
      line.append(", weight ").append(currentWeight);
    }
    return statuses.isEmpty() ? line.toString() : line + " (" + String.join(", ", statuses) + ")";
  }
}
