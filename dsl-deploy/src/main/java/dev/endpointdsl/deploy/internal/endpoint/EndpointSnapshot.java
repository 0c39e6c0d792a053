package dev.endpointdsl.deploy.internal.endpoint;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.aws.NameSearch;
import dev.endpointdsl.deploy.model.VariantStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.PendingDeploymentSummary;

/**
 * An endpoint as the service describes it.
 *
 * @param arn its ARN
 * @param status its status, as text, as there may be newer ones than the SDK knows
 * @param configName the configuration it names
 * @param pendingConfigName what it is being switched to
 * @param lastModified when it last changed
 * @param failureReason why the last change failed
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

  public static EndpointSnapshot of(DescribeEndpointResponse response) {
    PendingDeploymentSummary pending = response.pendingDeploymentSummary();
    return new EndpointSnapshot(
        String.valueOf(response.endpointArn()),
        String.valueOf(response.endpointStatusAsString()),
        response.endpointConfigName(),
        pending == null ? null : pending.endpointConfigName(),
        response.lastModifiedTime(),
        response.failureReason(),
        response.productionVariants().stream().map(VariantStatus::of).toList());
  }

  /** What it serves; null when it does not serve yet, or not any more. */
  @Nullable
  public String liveConfigName() {
    return status.equals(EndpointStatuses.CREATING) || status.equals(EndpointStatuses.FAILED)
        ? null
        : configName;
  }

  /** Whether it has changed since another look; not when that cannot be told. */
  public boolean isModifiedAfter(EndpointSnapshot earlier) {
    return lastModified != null
        && earlier.lastModified != null
        && lastModified.isAfter(earlier.lastModified);
  }

  /** The variant the failure is about: the one the reason names, or else one still under way. */
  @Nullable
  public String concernedVariant() {
    String reason = failureReason;
    if (reason == null) {
      return null;
    }
    return variants.stream()
        .filter(variant -> NameSearch.contain(reason, variant.name()))
        .findFirst()
        .or(() -> variants.stream().filter(variant -> !variant.statuses().isEmpty()).findFirst())
        .map(VariantStatus::name)
        .orElse(null);
  }
}
