package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.PendingDeploymentSummary;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantSummary;

/**
 * The status of an endpoint, as the service describes it.
 *
 * @param status the status as a string, because the service may have newer ones than the SDK
 * @param config the configuration that the service reports
 * @param pendingConfig the configuration that the endpoint is being switched to
 * @param failureReason the reason why the last change failed
 */
record DescribedEndpoint(
    String name,
    String status,
    Optional<String> config,
    Optional<String> pendingConfig,
    Optional<String> failureReason,
    Optional<Instant> lastModified,
    List<ProductionVariantSummary> variants) {

  /** The status of an endpoint that serves requests and is not being changed. */
  static final String IN_SERVICE = "InService";

  static DescribedEndpoint of(DescribeEndpointResponse response) {
    PendingDeploymentSummary pending = response.pendingDeploymentSummary();
    return new DescribedEndpoint(
        response.endpointName(),
        response.endpointStatusAsString(),
        Optional.ofNullable(response.endpointConfigName()),
        Optional.ofNullable(pending).map(PendingDeploymentSummary::endpointConfigName),
        Optional.ofNullable(response.failureReason()),
        Optional.ofNullable(response.lastModifiedTime()),
        response.productionVariants());
  }

  /** Checks whether the service is changing the endpoint. */
  boolean isChanging() {
    return status.endsWith("ing");
  }

  /** Returns lines for people, without a final line end. */
  String text() {
    StringBuilder text = new StringBuilder(name).append(": ").append(status);
    config.ifPresent(each -> text.append(" with ").append(each));
    pendingConfig.ifPresent(each -> text.append(", changing to ").append(each));
    variants.forEach(each -> text.append("\n  ").append(variant(each)));
    failureReason.ifPresent(each -> text.append("\n  reason: ").append(each));
    lastModified.ifPresent(each -> text.append("\n  last modified: ").append(each));
    return text.toString();
  }

  private static String variant(ProductionVariantSummary variant) {
    StringBuilder text = new StringBuilder(variant.variantName());
    if (variant.desiredInstanceCount() != null) {
      text.append(": ").append(variant.currentInstanceCount());
      text.append('/').append(variant.desiredInstanceCount()).append(" instances");
    } else if (variant.currentServerlessConfig() != null) {
      text.append(": serverless");
    }
    return variant.currentWeight() == null
        ? text.toString()
        : text.append(", weight ").append(variant.currentWeight()).toString();
  }

  /** Returns the members with the names of the API. */
  JsonObject json() {
    return JsonObject.EMPTY
        .with("EndpointName", name)
        .with("EndpointStatus", status)
        .withOptional("EndpointConfigName", config.map(JsonString::new))
        .withOptional("PendingEndpointConfigName", pendingConfig.map(JsonString::new))
        .withOptional("FailureReason", failureReason.map(JsonString::new))
        .withOptional("LastModifiedTime", lastModified.map(Instant::toString).map(JsonString::new))
        .with(
            "ProductionVariants",
            JsonArray.of(variants.stream().map(DescribedEndpoint::json).toList()));
  }

  private static JsonObject json(ProductionVariantSummary variant) {
    return JsonObject.EMPTY
        .with("VariantName", variant.variantName())
        .withOptional("CurrentInstanceCount", number(variant.currentInstanceCount()))
        .withOptional("DesiredInstanceCount", number(variant.desiredInstanceCount()))
        .withOptional("CurrentWeight", number(variant.currentWeight()))
        .withOptional("DesiredWeight", number(variant.desiredWeight()));
  }

  private static Optional<JsonNumber> number(@Nullable Number number) {
    return Optional.ofNullable(number).map(each -> new JsonNumber(each.toString()));
  }
}
