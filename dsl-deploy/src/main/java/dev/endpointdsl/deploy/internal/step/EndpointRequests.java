package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.model.Deployment;
import java.util.Collection;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.Tag;
import software.amazon.awssdk.services.sagemaker.model.UpdateEndpointRequest;

/**
 * The requests that change an endpoint.
 *
 * @param create creates the endpoint with the wanted configuration
 * @param update switches the endpoint to the wanted configuration
 * @param delete deletes the endpoint
 */
record EndpointRequests(
    CreateEndpointRequest create, UpdateEndpointRequest update, DeleteEndpointRequest delete) {

  static EndpointRequests of(Deployment deployment, Collection<Tag> tags) {
    UpdateEndpointRequest update = deployment.update().toRequest();
    return new EndpointRequests(
        CreateEndpointRequest.builder()
            .endpointName(update.endpointName())
            .endpointConfigName(update.endpointConfigName())
            .deploymentConfig(update.deploymentConfig())
            .tags(tags.isEmpty() ? null : tags)
            .build(),
        update,
        DeleteEndpointRequest.builder().endpointName(update.endpointName()).build());
  }
}
