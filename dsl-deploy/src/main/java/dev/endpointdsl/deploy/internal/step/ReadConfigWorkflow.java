package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.tag.RequestTags;
import dev.endpointdsl.deploy.internal.tag.TagStep;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Map;
import java.util.Optional;

/** Reads a configuration with its tags, which the service returns separately. */
public final class ReadConfigWorkflow {

  private final DeploymentContext context;
  private final String name;

  /** Creates the workflow that reads the configuration with a name. */
  public ReadConfigWorkflow(DeploymentContext context, String name) {
    this.context = context;
    this.name = name;
  }

  /** Returns the workflow; its result is empty if there is no configuration with the name. */
  public Workflow<Optional<EndpointConfig>> workflow() {
    return ConfigRequests.describe(context, name)
        .then(found -> found.isPresent() ? readTags(found.get()) : Workflow.done(Optional.empty()))
        .recover(problem -> Workflow.failed(context.translated(problem)));
  }

  private Workflow<Optional<EndpointConfig>> readTags(ConfigRequests.Described found) {
    return new TagStep(context)
        .list(found.arn())
        .map(tags -> Optional.of(withTags(found.config(), tags)));
  }

  private static EndpointConfig withTags(EndpointConfig config, Map<String, String> tags) {
    return EndpointConfig.fromJson(
        RequestTags.addTo(JsonTreeReader.readObject(config.toJson()), tags));
  }
}
