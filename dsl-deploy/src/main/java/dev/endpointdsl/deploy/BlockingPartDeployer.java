package dev.endpointdsl.deploy;

import dev.endpointdsl.deploy.internal.aws.RegionalClients;
import dev.endpointdsl.deploy.part.PartDeployer;
import dev.endpointdsl.deploy.workflow.AwsService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.regions.Region;

/**
 * A part deployer with the blocking clients of its services, for {@link EndpointDeployer#withPart}.
 * Artifacts of parts create it. The caller closes the clients.
 */
public final class BlockingPartDeployer {

  private final PartDeployer<?> deployer;
  private final Map<String, RegionalClients<? extends AwsClient>> clients;

  private BlockingPartDeployer(
      PartDeployer<?> deployer, Map<String, RegionalClients<? extends AwsClient>> clients) {
    this.deployer = deployer;
    this.clients = clients;
  }

  /** Creates a part deployer without clients. */
  public static BlockingPartDeployer of(PartDeployer<?> deployer) {
    return new BlockingPartDeployer(deployer, Map.of());
  }

  /** Returns this part deployer with a client, for deployments to the client's Region. */
  public <C extends AwsClient> BlockingPartDeployer withClient(AwsService<C, ?> service, C client) {
    Region region = client.serviceClientConfiguration().region();
    return with(service.name(), RegionalClients.only(client, region));
  }

  /**
   * Returns this part deployer with a client for each Region.
   *
   * @param clients returns the client for a Region, the same one each time
   */
  public <C extends AwsClient> BlockingPartDeployer withClients(
      AwsService<C, ?> service, Function<Region, C> clients) {
    return with(service.name(), RegionalClients.each(clients));
  }

  private BlockingPartDeployer with(String service, RegionalClients<? extends AwsClient> client) {
    Map<String, RegionalClients<? extends AwsClient>> all = new LinkedHashMap<>(clients);
    all.put(service, client);
    return new BlockingPartDeployer(deployer, all);
  }

  PartDeployer<?> deployer() {
    return deployer;
  }

  Map<String, RegionalClients<? extends AwsClient>> clients() {
    return clients;
  }
}
