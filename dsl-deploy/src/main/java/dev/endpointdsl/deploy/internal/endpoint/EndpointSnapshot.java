package dev.endpointdsl.deploy.internal.endpoint;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.VariantStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.PendingDeploymentSummary;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantStatus;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantSummary;

/**
 * An endpoint as the service described it at one time.
 *
 * @param arn its ARN
 * @param status its status as a string, because the service may have newer ones than the SDK
 * @param configName the configuration that the service reports for it
 * @param pendingConfigName the configuration that it is being switched to
 * @param lastModified the time of its last change
 * @param failureReason the reason why its last change failed
 * @param variants its production variants
 */
public record EndpointSnapshot(
    String arn,
    String status,
    @Nullable String configName,
    @Nullable String pendingConfigName,
    @Nullable Instant lastModified,
    @Nullable String failureReason,
    List<VariantStatus> variants) {

  /** Returns the snapshot that a response contains. */
  public static EndpointSnapshot of(DescribeEndpointResponse response) {
    PendingDeploymentSummary pending = response.pendingDeploymentSummary();
    return new EndpointSnapshot(
        String.valueOf(response.endpointArn()),
        String.valueOf(response.endpointStatusAsString()),
        response.endpointConfigName(),
        pending == null ? null : pending.endpointConfigName(),
        response.lastModifiedTime(),
        response.failureReason(),
        response.productionVariants().stream().map(EndpointSnapshot::variant).toList());
  }

  private static VariantStatus variant(ProductionVariantSummary variant) {
    return new VariantStatus(
        variant.variantName(),
        variant.currentInstanceCount(),
        variant.desiredInstanceCount(),
        variant.currentWeight(),
        variant.desiredWeight(),
        variant.variantStatus().stream().map(ProductionVariantStatus::statusAsString).toList());
  }

  /** Returns the configuration that the endpoint serves; null while it does not serve any. */
  @Nullable
  public String liveConfigName() {
    return status.equals(EndpointStatuses.CREATING) || status.equals(EndpointStatuses.FAILED)
        ? null
        : configName;
  }

  /** Returns a deployment's status with this snapshot as the latest description. */
  public DeploymentStatus applyTo(DeploymentStatus deployment) {
    return deployment
        .withEndpoint(status, liveConfigName())
        .withFailure(failureReason, failedVariant());
  }

  /** Checks whether the endpoint has changed since an earlier snapshot; false if unknown. */
  public boolean isModifiedAfter(EndpointSnapshot earlier) {
    return lastModified != null
        && earlier.lastModified != null
        && lastModified.isAfter(earlier.lastModified);
  }

  /** Returns the variant that the failure reason mentions, or else one that is still changing. */
  private @Nullable String failedVariant() {
    String reason = failureReason;
    if (reason == null) {
      return null;
    }
    return variants.stream()
        .filter(variant -> ServiceMessages.mentions(reason, variant.name()))
        .findFirst()
        .or(() -> variants.stream().filter(variant -> !variant.statuses().isEmpty()).findFirst())
        .map(VariantStatus::name)
        .orElse(null);
  }
}
