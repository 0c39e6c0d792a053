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

/** Renders an endpoint as DescribeEndpoint and ListEndpoints return it. */
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
    EndpointRevisions revisions = endpoint.revisions();
    return revisions
        .live()
        .map(live -> withLive(summary(endpoint), live))
        .orElse(summary(endpoint))
        .with(DeployedConfig.NAME, revisions.described().configName())
        .withOptional("FailureReason", endpoint.transition().failureReason().map(JsonString::new))
        .withOptional("LastDeploymentConfig", revisions.deploymentConfig())
        .withOptional(
            "PendingDeploymentSummary",
            revisions
                .target()
                .filter(target -> endpoint.status().inProgress())
                .map(EndpointDescription::pending));
  }

  private static JsonObject withLive(JsonObject response, DeployedConfig live) {
    JsonObject described = withVariants(response, live, DeployedVariant::liveSummary);
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
      JsonObject response, DeployedConfig deployed, Function<DeployedVariant, JsonObject> summary) {
    return response
        .withOptional(DeployedConfig.VARIANTS, list(deployed.variants(), summary))
        .withOptional(DeployedConfig.SHADOWS, list(deployed.shadows(), summary));
  }

  /** Returns nothing for no variants, because the service omits empty lists of variants. */
  private static Optional<JsonArray> list(
      List<DeployedVariant> variants, Function<DeployedVariant, JsonObject> summary) {
    return Optional.of(variants)
        .filter(some -> !some.isEmpty())
        .map(some -> JsonArray.of(some.stream().map(summary).toList()));
  }
}
