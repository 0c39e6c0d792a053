package dev.endpointdsl.cli.live;

import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Reads live configurations, with their tags. */
final class LiveConfigs {

  private final SageMakerClients clients;
  private final CommandIo io;

  LiveConfigs(SageMakerClients clients, CommandIo io) {
    this.clients = clients;
    this.io = io;
  }

  /**
   * Returns the configuration with a name or, if there is none, the one that an endpoint with the
   * name runs.
   *
   * @throws CommandException if there is neither
   */
  EndpointConfig read(String name) {
    SageMakerClient client = clients.client();
    EndpointDeployer deployer = EndpointDeployer.create(client);
    Optional<EndpointConfig> config = deployer.read(name);
    if (config.isPresent()) {
      return config.get();
    }
    String live = liveConfig(client, name);
    io.note(
        name
            + " is an endpoint, which runs the configuration "
            + live
            + "; --whole reads all that is deployed with it");
    return deployer
        .read(live)
        .orElseThrow(
            () ->
                CommandException.failed(
                    "the endpoint "
                        + name
                        + " runs the configuration "
                        + live
                        + ", which is deleted; deploy another one"));
  }

  private static String liveConfig(SageMakerClient client, String name) {
    try {
      return client.describeEndpoint(r -> r.endpointName(name)).endpointConfigName();
    } catch (AwsServiceException e) {
      if (!NotFoundErrors.is(e)) {
        throw e;
      }
      throw CommandException.failed(
          "there is neither an endpoint configuration nor an endpoint "
              + name
              + "; endpoint-dsl list names the endpoints");
    }
  }
}
