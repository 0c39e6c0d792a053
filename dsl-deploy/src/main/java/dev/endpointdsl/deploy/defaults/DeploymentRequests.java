package dev.endpointdsl.deploy.defaults;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.List;
import java.util.Map;

/**
 * The requests of a deployment that defaults can complete.
 *
 * @param endpointName the endpoint
 * @param config its configuration
 * @param models its models
 * @param inferenceComponents its inference components
 * @param tags the tags of the endpoint
 */
public record DeploymentRequests(
    String endpointName,
    EndpointConfig config,
    List<Model> models,
    List<InferenceComponent> inferenceComponents,
    Map<String, String> tags) {

  /** Copies the lists. */
  public DeploymentRequests {
    models = List.copyOf(models);
    inferenceComponents = List.copyOf(inferenceComponents);
  }
}
