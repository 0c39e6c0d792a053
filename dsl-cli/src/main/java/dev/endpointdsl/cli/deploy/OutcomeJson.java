package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Locale;
import java.util.Map;

/** Outcomes of deployments as JSON objects, each on one line. */
final class OutcomeJson {

  private OutcomeJson() {}

  static String of(DeploymentOutcome outcome) {
    JsonObject json =
        JsonObject.EMPTY
            .with("endpointName", outcome.deployment().endpointName())
            .with("endpointConfigName", outcome.deployment().config().endpointConfigName())
            .with("isSuccess", new JsonBoolean(outcome.isSuccess()));
    if (outcome instanceof DeploymentOutcome.Success success) {
      return JsonTreeWriter.compact(success(json, success.result()));
    }
    RuntimeException problem = ((DeploymentOutcome.Failure) outcome).problem();
    json = json.with("error", problem.getClass().getSimpleName());
    if (problem instanceof DeploymentException failed) {
      json =
          json.with("step", failed.step().toString())
              .withOptional("liveConfigName", failed.liveConfigName().map(JsonString::new));
    }
    return JsonTreeWriter.compact(json.with("message", String.valueOf(problem.getMessage())));
  }

  private static JsonObject success(JsonObject json, DeploymentResult result) {
    JsonObject tags = JsonObject.EMPTY;
    for (Map.Entry<String, String> tag : result.tagsAll().entrySet()) {
      tags = tags.with(tag.getKey(), tag.getValue());
    }
    return json.with("change", result.change().name().toLowerCase(Locale.ROOT))
        .with("endpointArn", result.endpointArn())
        .with("endpointConfigArn", result.endpointConfigArn())
        .with("configCreated", new JsonBoolean(result.configCreated()))
        .withOptional("previousConfigName", result.previousConfigName().map(JsonString::new))
        .with("deletedConfigs", JsonArray.ofStrings(result.deletedConfigs()))
        .with(
            "changes",
            JsonArray.ofStrings(result.changes().stream().map(AppliedChange::toString).toList()))
        .with("tagsAll", tags)
        .with("elapsedMillis", JsonNumber.of(result.elapsed().toMillis()));
  }
}
