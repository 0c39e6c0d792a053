package dev.endpointdsl.deploy;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.internal.aws.RegionalClients;
import dev.endpointdsl.deploy.internal.step.DeployWorkflow;
import dev.endpointdsl.deploy.internal.step.DeploymentBatch;
import dev.endpointdsl.deploy.internal.step.DeploymentContext;
import dev.endpointdsl.deploy.internal.step.PlanWorkflow;
import dev.endpointdsl.deploy.internal.step.ReadConfigWorkflow;
import dev.endpointdsl.deploy.internal.workflow.BlockingRunner;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.RetryingCaller;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.deploy.progress.DeploymentListener;
import dev.endpointdsl.deploy.time.Sleeper;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Deploys endpoint configurations and verifies that they are live.
 *
 * <pre>{@code
 * EndpointDeployer deployer = EndpointDeployer.create(sageMaker);
 * Plan plan = deployer.plan(deployment);               // reads only
 * DeploymentResult done = deployer.deploy(deployment); // or says why not
 * }</pre>
 *
 * <p>Deploying what is live does nothing. A deployment that was killed goes on when it is repeated.
 * Credentials, Region and the retries of single calls are the client's; against throttling build it
 * with {@code RetryMode.ADAPTIVE_V2}. All methods may be called from any thread.
 */
public final class EndpointDeployer {

  /** Reading takes as long as its retries, not as long as a deployment. */
  private static final Duration TIME_TO_READ = Duration.ofMinutes(5);

  private final RegionalClients<SageMakerClient> clients;
  private final DeployerSettings settings;
  private final Sleeper sleeper;

  private EndpointDeployer(
      RegionalClients<SageMakerClient> clients, DeployerSettings settings, Sleeper sleeper) {
    this.clients = clients;
    this.settings = settings;
    this.sleeper = sleeper;
  }

  /** A deployer with one client, for the Region of that. The caller closes it. */
  public static EndpointDeployer create(SageMakerClient client) {
    Region region = client.serviceClientConfiguration().region();
    return new EndpointDeployer(
        RegionalClients.only(client, region), DeployerSettings.standard(), Sleeper.SYSTEM);
  }

  /** A deployer for deployments that name their Region. The caller closes the clients. */
  public static EndpointDeployer create(Function<Region, SageMakerClient> clients) {
    Objects.requireNonNull(clients, "clients");
    return new EndpointDeployer(
        RegionalClients.each(clients), DeployerSettings.standard(), Sleeper.SYSTEM);
  }

  /** The same with tags for every configuration and endpoint, which may set them otherwise. */
  public EndpointDeployer withDefaultTags(Map<String, String> tags) {
    return new EndpointDeployer(clients, settings.withDefaultTags(tags), sleeper);
  }

  /** The same with a listener in the place of the one before. */
  public EndpointDeployer withListener(DeploymentListener listener) {
    return new EndpointDeployer(clients, settings.withListener(listener), sleeper);
  }

  /**
   * The same with another number of attempts for each call, beyond the retries of the client. The
   * default is 8, with pauses from half a second to 16.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public EndpointDeployer withAttempts(int attempts) {
    return new EndpointDeployer(clients, settings.withAttempts(attempts), sleeper);
  }

  /** The same with another idea of time, for tests. */
  public EndpointDeployer withTime(Clock clock, Sleeper sleeper) {
    return new EndpointDeployer(clients, settings.withClock(clock), sleeper);
  }

  /**
   * Finds out what a deployment would do.
   *
   * @throws DeploymentException if it cannot be found out, or if the configuration's name is taken
   *     by another content; what else is likely to fail is among the plan's warnings
   */
  public Plan plan(Deployment deployment) {
    DeploymentContext session =
        new DeploymentContext(deployment, settings.withListener(DeploymentListener.NONE));
    return run(session, new PlanWorkflow(session).flow());
  }

  /**
   * Creates the configuration if it is not there, switches the endpoint to it, waits, and verifies
   * what is live.
   *
   * @return what was done, once the endpoint is in service with the configuration
   * @throws DeploymentException of a type of its own for each way to fail
   */
  public DeploymentResult deploy(Deployment deployment) {
    DeploymentContext session = new DeploymentContext(deployment, settings);
    return run(session, new DeployWorkflow(session).flow());
  }

  /**
   * Deploys many endpoints, some at a time. A failure does not stop the others. When the thread is
   * interrupted, deployments under way stop, and those not begun are not.
   *
   * @param deployments each for an endpoint of its own
   * @param concurrency how many at a time at most
   * @return an outcome for each, in their order
   * @throws IllegalArgumentException if two are for the same endpoint, or the concurrency is not
   *     positive
   */
  public List<DeploymentOutcome> deployAll(Collection<Deployment> deployments, int concurrency) {
    return new DeploymentBatch(List.copyOf(deployments), concurrency).deploy(this::deploy);
  }

  /**
   * Reads a configuration with its tags.
   *
   * @return empty when there is none of the name
   * @throws DeploymentException if it cannot be read
   */
  public Optional<EndpointConfig> read(String endpointConfigName) {
    return read(Optional.empty(), endpointConfigName);
  }

  /**
   * Reads a configuration of a Region with its tags.
   *
   * @return empty when there is none of the name
   * @throws DeploymentException if it cannot be read
   */
  public Optional<EndpointConfig> read(Region region, String endpointConfigName) {
    return read(Optional.of(region), endpointConfigName);
  }

  private Optional<EndpointConfig> read(Optional<Region> region, String name) {
    RetryingCaller caller = new RetryingCaller(settings, name, TIME_TO_READ);
    return new BlockingRunner(clients.in(region), sleeper)
        .run(
            new ReadConfigWorkflow(caller, name).flow(),
            cause -> new InterruptedDeploymentException(DeploymentStatus.before("", name), cause));
  }

  private <T> T run(DeploymentContext session, Workflow<T> flow) {
    return new BlockingRunner(clients.in(session.deployment().region()), sleeper)
        .run(flow, session::interrupted);
  }
}
