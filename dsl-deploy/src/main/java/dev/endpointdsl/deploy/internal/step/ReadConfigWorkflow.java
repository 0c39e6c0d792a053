package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.workflow.ExceptionTranslator;
import dev.endpointdsl.deploy.internal.workflow.RetryingCaller;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a configuration with its tags, which the service tells separately. */
public final class ReadConfigWorkflow {

  private final RetryingCaller caller;
  private final String name;

  public ReadConfigWorkflow(RetryingCaller caller, String name) {
    this.caller = caller;
    this.name = name;
  }

  /** The configuration; empty when there is none of the name. */
  public Workflow<Optional<EndpointConfig>> flow() {
    return ConfigRequests.find(caller, name)
        .then(found -> found.isPresent() ? tagged(found.get()) : Workflow.done(Optional.empty()))
        .recover(
            e -> Workflow.failed(ExceptionTranslator.of(e, DeploymentStatus.before("", name))));
  }

  private Workflow<Optional<EndpointConfig>> tagged(ConfigRequests.Described found) {
    return new TagStep(caller)
        .list(found.arn())
        .map(tags -> Optional.of(with(tags, found.config())));
  }

  /** Through JSON, because a builder refuses what is invalid, and the service may know better. */
  private static EndpointConfig with(Map<String, String> tags, EndpointConfig config) {
    List<JsonObject> list = new ArrayList<>();
    tags.forEach((key, value) -> list.add(JsonObject.EMPTY.with("Key", key).with("Value", value)));
    return EndpointConfig.fromJson(
        JsonTreeReader.readObject(config.toJson()).with("Tags", JsonArray.of(list)));
  }
}
