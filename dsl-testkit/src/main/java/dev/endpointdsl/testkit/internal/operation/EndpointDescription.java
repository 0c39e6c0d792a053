package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import dev.endpointdsl.testkit.internal.state.EndpointRevisions;
import dev.endpointdsl.testkit.internal.state.Resource;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells of an endpoint what DescribeEndpoint and ListEndpoints tell. */
final class EndpointDescription {

  private EndpointDescription() {}

  static JsonObject summary(StoredEndpoint endpoint) {
    return JsonObject.EMPTY
        .with("EndpointName", endpoint.name())
        .with("EndpointArn", endpoint.arn())
        .with("EndpointStatus", endpoint.statusText())
        .with("CreationTime", Resource.timestamp(endpoint.createdMillis()))
        .with("LastModifiedTime", Resource.timestamp(endpoint.modifiedMillis()));
  }

  static JsonObject full(StoredEndpoint endpoint) {
    EndpointRevisions fleet = endpoint.fleet();
    return fleet
        .live()
        .map(live -> withLive(summary(endpoint), live))
        .orElse(summary(endpoint))
        .with(DeployedConfig.NAME, fleet.named().configName())
        .withOptional("FailureReason", endpoint.progress().failureReason().map(JsonString::new))
        .withOptional("LastDeploymentConfig", fleet.deploymentConfig())
        .withOptional(
            "PendingDeploymentSummary",
            fleet
                .target()
                .filter(target -> endpoint.status().inProgress())
                .map(EndpointDescription::pending));
  }

  private static JsonObject withLive(JsonObject answer, DeployedConfig live) {
    JsonObject described = withVariants(answer, live, DeployedVariant::liveSummary);
    for (String member : live.extras().members().keySet()) {
      described = described.withFrom(live.extras(), member);
    }
    return described;
  }

  private static JsonObject pending(DeployedConfig target) {
    JsonObject summary =
        JsonObject.EMPTY
            .with(DeployedConfig.NAME, target.configName())
            .with("StartTime", Resource.timestamp(target.startMillis()));
    return withVariants(summary, target, DeployedVariant::pendingSummary);
  }

  private static JsonObject withVariants(
      JsonObject answer, DeployedConfig deployment, Function<DeployedVariant, JsonObject> summary) {
    return answer
        .withOptional(DeployedConfig.VARIANTS, list(deployment.variants(), summary))
        .withOptional(DeployedConfig.SHADOWS, list(deployment.shadows(), summary));
  }

  /** The service's lists of variants are absent rather than empty. */
  private static Optional<JsonArray> list(
      List<DeployedVariant> variants, Function<DeployedVariant, JsonObject> summary) {
    return Optional.of(variants)
        .filter(some -> !some.isEmpty())
        .map(some -> JsonArray.of(some.stream().map(summary).toList()));
  }
}
