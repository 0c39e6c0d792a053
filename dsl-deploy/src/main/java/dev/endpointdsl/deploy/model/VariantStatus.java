package dev.endpointdsl.deploy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantStatus;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantSummary;

/**
 * A variant of an endpoint as the service describes it.
 *
 * @param name its name
 * @param currentInstanceCount how many instances there are; null for serverless ones
 * @param desiredInstanceCount how many there are to be
 * @param currentWeight its share of the traffic
 * @param desiredWeight the share it is to have
 * @param statuses what is going on with it; empty when nothing is
 */
public record VariantStatus(
    String name,
    @Nullable Integer currentInstanceCount,
    @Nullable Integer desiredInstanceCount,
    @Nullable Float currentWeight,
    @Nullable Float desiredWeight,
    List<String> statuses) {

  public static VariantStatus of(ProductionVariantSummary variant) {
    return new VariantStatus(
        variant.variantName(),
        variant.currentInstanceCount(),
        variant.desiredInstanceCount(),
        variant.currentWeight(),
        variant.desiredWeight(),
        variant.variantStatus().stream().map(ProductionVariantStatus::statusAsString).toList());
  }

  /** For people: {@code blue 1/2 instances, weight 0.9 (Creating)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    if (desiredInstanceCount != null) {
      text.append(' ').append(currentInstanceCount == null ? "?" : currentInstanceCount);
      text.append('/').append(desiredInstanceCount).append(" instances");
    }
    if (currentWeight != null) {
      text.append(", weight ").append(currentWeight);
    }
    return statuses.isEmpty() ? text.toString() : text + " (" + String.join(", ", statuses) + ")";
  }
}
