package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.model.Deployment;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tags that a deployment asks for.
 *
 * @param config those of the configuration
 * @param isConfigManaged whether anybody named tags of the configuration
 * @param endpoint those of the endpoint
 * @param isEndpointManaged whether anybody named tags of the endpoint
 */
record DesiredTags(
    Map<String, String> config,
    boolean isConfigManaged,
    Map<String, String> endpoint,
    boolean isEndpointManaged) {

  /** The deployer's defaults, under what the deployment says itself. */
  static DesiredTags of(Deployment deployment, Map<String, String> defaults) {
    Map<String, String> config = new LinkedHashMap<>(defaults);
    deployment.config().tags().forEach(tag -> config.put(tag.key(), tag.value()));
    Map<String, String> endpoint = new LinkedHashMap<>(defaults);
    deployment.tags().ifPresent(endpoint::putAll);
    return new DesiredTags(
        config,
        !defaults.isEmpty() || deployment.config().hasTags(),
        endpoint,
        !defaults.isEmpty() || deployment.tags().isPresent());
  }
}
