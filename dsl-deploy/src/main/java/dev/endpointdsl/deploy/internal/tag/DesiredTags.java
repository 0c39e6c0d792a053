package dev.endpointdsl.deploy.internal.tag;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.ResourceTagRules;
import dev.endpointdsl.sagemaker.Tag;
import dev.endpointdsl.support.ValidationResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags that a deployment sets.
 *
 * @param config the tags of the configuration
 * @param isConfigManaged whether the configuration or the deployer sets tags of the configuration
 * @param endpoint the tags of the endpoint
 * @param isEndpointManaged whether the deployment or the deployer sets tags of the endpoint
 */
public record DesiredTags(
    Map<String, String> config,
    boolean isConfigManaged,
    Map<String, String> endpoint,
    boolean isEndpointManaged) {

  /**
   * Returns the deployer's default tags, overridden by those of the deployment.
   *
   * @throws InvalidConfigException if the service would refuse them together
   */
  public static DesiredTags of(Deployment deployment, Map<String, String> defaults) {
    Map<String, String> config = new LinkedHashMap<>(defaults);
    deployment.config().tags().forEach(tag -> config.put(tag.key(), tag.value()));
    Map<String, String> endpoint = new LinkedHashMap<>(defaults);
    deployment.tags().ifPresent(endpoint::putAll);
    if (!defaults.isEmpty()) {
      throwIfInvalid("EndpointConfig", config, deployment.config().suppressions());
      throwIfInvalid("Deployment", endpoint, deployment.suppressions());
    }
    return new DesiredTags(
        config,
        !defaults.isEmpty() || deployment.config().hasTags(),
        endpoint,
        !defaults.isEmpty() || deployment.tags().isPresent());
  }

  /**
   * Returns the deployer's default tags, overridden by those of a resource.
   *
   * @param resource the resource for display
   * @throws InvalidConfigException if the service would refuse them together
   */
  public static Map<String, String> of(
      String resource,
      List<Tag> own,
      List<Suppression> suppressions,
      Map<String, String> defaults) {
    Map<String, String> tags = new LinkedHashMap<>(defaults);
    own.forEach(tag -> tags.put(tag.key(), tag.value()));
    if (!defaults.isEmpty()) {
      throwIfInvalid(resource, tags, suppressions);
    }
    return tags;
  }

  private static void throwIfInvalid(
      String resource, Map<String, String> tags, List<Suppression> suppressions) {
    InvalidConfigException.throwIfInvalid(
        resource + " with the deployer's default tags",
        ValidationResult.of(ResourceTagRules.check(tags), suppressions).violations());
  }
}
