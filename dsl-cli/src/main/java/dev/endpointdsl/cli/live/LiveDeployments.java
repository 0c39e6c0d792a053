package dev.endpointdsl.cli.live;

import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.document.ScalingSections;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.DeployedEndpoint;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.List;

/** Reads live endpoints as whole deployments. */
final class LiveDeployments {

  private final SageMakerClients clients;
  private final CommandIo io;

  LiveDeployments(SageMakerClients clients, CommandIo io) {
    this.clients = clients;
    this.io = io;
  }

  /**
   * Returns an endpoint with all that is deployed with it; what is left out is noted.
   *
   * @throws CommandException if there is no such endpoint
   */
  WholeDeployment read(String endpointName) {
    DeployedEndpoint endpoint =
        EndpointDeployer.create(clients::in)
            .withPart(clients.scaling().partDeployer())
            .readEndpoint(clients.region(), endpointName)
            .orElseThrow(
                () ->
                    CommandException.failed(
                        "there is no endpoint "
                            + endpointName
                            + "; endpoint-dsl list names the endpoints"));
    endpoint.notes().forEach(io::note);
    return WholeDeployment.of(document(endpoint));
  }

  private static JsonObject document(DeployedEndpoint endpoint) {
    JsonObject document =
        with(
            JsonObject.EMPTY,
            DeploymentSection.MODELS,
            endpoint.models().stream().map(Model::toJson).toList());
    if (endpoint.config().isPresent()) {
      document =
          document.with(
              DeploymentSection.ENDPOINT_CONFIG.member(),
              JsonTreeReader.readObject(endpoint.config().get().toJson()));
    }
    document =
        document.with(
            DeploymentSection.ENDPOINT.member(),
            JsonTreeReader.readObject(endpoint.endpoint().toJson()));
    document =
        with(
            document,
            DeploymentSection.INFERENCE_COMPONENTS,
            endpoint.inferenceComponents().stream().map(InferenceComponent::toJson).toList());
    return ScalingSections.addTo(
        document,
        endpoint.parts().stream()
            .map(ScalingPart.class::cast)
            .flatMap(part -> part.scalings().stream())
            .toList());
  }

  private static JsonObject with(
      JsonObject document, DeploymentSection section, List<String> requests) {
    return requests.isEmpty()
        ? document
        : document.with(
            section.member(),
            JsonArray.of(requests.stream().map(JsonTreeReader::readObject).toList()));
  }
}
