package dev.endpointdsl.deploy.model;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint and all that is deployed with it, as the services describe them: values that a {@link
 * Deployment} of the same endpoint takes. They can have violations.
 *
 * @param endpoint the request that would create the endpoint: with the guardrails of its last
 *     update, and its tags without those that belong to AWS
 * @param config the configuration that it runs; empty if that is deleted, which an endpoint
 *     survives
 * @param models the models that the configuration and the inference components name
 * @param inferenceComponents the inference components, bases before their adapters
 * @param parts the parts that the deployer's part deployers have read
 * @param notes the live resources and members that these values lack, and why
 */
public record DeployedEndpoint(
    EndpointCreation endpoint,
    Optional<EndpointConfig> config,
    List<Model> models,
    List<InferenceComponent> inferenceComponents,
    List<DeploymentPart> parts,
    List<String> notes) {

  /** Creates an endpoint with copies of the lists. */
  public DeployedEndpoint {
    models = List.copyOf(models);
    inferenceComponents = List.copyOf(inferenceComponents);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }
}
