package dev.endpointdsl.deploy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.internal.aws.RegionalClients;
import dev.endpointdsl.deploy.internal.aws.ServiceClients;
import dev.endpointdsl.deploy.internal.deletion.DeleteWorkflow;
import dev.endpointdsl.deploy.internal.deletion.PlanDeletionWorkflow;
import dev.endpointdsl.deploy.internal.step.DeployWorkflow;
import dev.endpointdsl.deploy.internal.step.Fleet;
import dev.endpointdsl.deploy.internal.step.FleetPlanWorkflow;
import dev.endpointdsl.deploy.internal.step.FleetWorkflow;
import dev.endpointdsl.deploy.internal.step.PlanWorkflow;
import dev.endpointdsl.deploy.internal.step.ReadConfigWorkflow;
import dev.endpointdsl.deploy.internal.step.ReadEndpointWorkflow;
import dev.endpointdsl.deploy.internal.workflow.BlockingRunner;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.DeployedEndpoint;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.deploy.plan.PlanOutcome;
import dev.endpointdsl.deploy.progress.DeploymentListener;
import dev.endpointdsl.deploy.time.Sleeper;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Deploys endpoint configurations and verifies that they are live.
 * <!-- source of accepted/DeployingBriefly.java -->
 *
 * <pre>{@code
 * EndpointDeployer deployer = EndpointDeployer.create(sageMaker);
 * Deployment deployment = Deployment.builder("churn", config)
 *     .cleanUp(true) // deletes superseded configurations once the new one is live
 *     .build();
 * deployer.plan(deployment).print(System.out); // reads only
 * deployer.deploy(deployment); // returns once the endpoint runs config, otherwise throws
 * }</pre>
 *
 * <p>Deploying a configuration that is already live changes nothing. A deployment that was killed
 * continues when it is repeated. Credentials, the Region and the retries of single calls are
 * settings of the client. All calls of a deployer in a Region share a pace that it learns when the
 * service throttles one; a client without retries of its own lets it see every such call. The
 * methods can be called from several threads.
 */
public final class EndpointDeployer {

  private final ServiceClients clients;
  private final DeployerSettings settings;
  private final Sleeper sleeper;

  private EndpointDeployer(ServiceClients clients, DeployerSettings settings, Sleeper sleeper) {
    this.clients = clients;
    this.settings = settings;
    this.sleeper = sleeper;
  }

  /** Creates a deployer for the Region of a client. The caller closes the client. */
  public static EndpointDeployer create(SageMakerClient client) {
    Region region = client.serviceClientConfiguration().region();
    return new EndpointDeployer(
        ServiceClients.of(RegionalClients.only(client, region)),
        DeployerSettings.standard(true),
        Sleeper.SYSTEM);
  }

  /**
   * Creates a deployer for deployments that set their Region. The caller closes the clients.
   *
   * @param clients returns the client for a Region, the same one each time
   */
  public static EndpointDeployer create(Function<Region, SageMakerClient> clients) {
    Objects.requireNonNull(clients, "clients");
    return new EndpointDeployer(
        ServiceClients.of(RegionalClients.each(clients)),
        DeployerSettings.standard(false),
        Sleeper.SYSTEM);
  }

  /**
   * Returns a deployer that adds tags to every configuration and endpoint. The tags of a
   * configuration or deployment override them. A plan or deployment whose tags the service would
   * refuse together with these fails with an {@link InvalidConfigException} before its first call.
   */
  public EndpointDeployer withDefaultTags(Map<String, String> tags) {
    return new EndpointDeployer(clients, settings.withDefaultTags(tags), sleeper);
  }

  /**
   * Returns a deployer that refuses warnings like errors: a plan or deployment with warnings, of
   * its fallbacks too, fails with an {@link InvalidConfigException} before its first call. Other
   * deployers report warnings to the listener, and without one to the {@link System.Logger} {@code
   * dev.endpointdsl.deploy}; a plan lists them.
   */
  public EndpointDeployer refusingWarnings() {
    return new EndpointDeployer(clients, settings.refusingWarnings(), sleeper);
  }

  /**
   * Returns a deployer that carries out the parts of one type, such as auto scaling. It replaces an
   * earlier part deployer for the same type.
   *
   * @throws IllegalArgumentException if a client is for another Region than that of the deployer
   */
  public EndpointDeployer withPart(BlockingPartDeployer part) {
    return new EndpointDeployer(
        clients.with(part.clients()), settings.withPart(part.deployer()), sleeper);
  }

  /** Returns a deployer with another listener, which replaces the current one. */
  public EndpointDeployer withListener(DeploymentListener listener) {
    return new EndpointDeployer(clients, settings.withListener(listener), sleeper);
  }

  /**
   * Returns a deployer with another maximum number of attempts for each call. The default is 8,
   * with pauses from 0.5 to 16 seconds. Calls that the service throttles are counted apart, and
   * repeated for at least 15 minutes; 1 repeats no call. The retries of the client do not apply,
   * because they would hide from the deployer how often the service throttles.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  public EndpointDeployer withAttempts(int attempts) {
    return new EndpointDeployer(clients, settings.withAttempts(attempts), sleeper);
  }

  /** Returns a deployer with another clock and sleeper, for tests. */
  public EndpointDeployer withTime(Clock clock, Sleeper sleeper) {
    return new EndpointDeployer(clients, settings.withClock(clock), sleeper);
  }

  /**
   * Finds the changes that a deployment would make.
   *
   * @return the plan; its warnings name further reasons for which the deployment may fail
   * @throws DeploymentException if the service cannot be read, or if a configuration with the same
   *     name and other content exists
   * @throws InvalidConfigException if the service would refuse the tags with the default tags
   * @throws IllegalArgumentException if there is no part deployer for a part of the deployment
   */
  public Plan plan(Deployment deployment) {
    DeploymentContext context =
        DeploymentContext.of(deployment, settings.withListener(DeploymentListener.NONE));
    return runner().run(new PlanWorkflow(context, deployment).workflow(), context::interrupted);
  }

  /**
   * Plans several deployments concurrently. A failure does not stop the others.
   *
   * @param deployments the deployments, each for another endpoint
   * @param concurrency the maximum number of plans at the same time
   * @return an outcome for each deployment, in their order
   * @throws IllegalArgumentException if two deployments are for the same endpoint, or if the
   *     concurrency is less than 1
   */
  public List<PlanOutcome> planAll(Collection<Deployment> deployments, int concurrency) {
    Fleet fleet = new Fleet(List.copyOf(deployments), concurrency, clients);
    return runner()
        .run(
            new FleetPlanWorkflow(fleet, settings.withListener(DeploymentListener.NONE)).workflow(),
            CompletionException::new);
  }

  /**
   * Creates the configuration if it does not exist, switches the endpoint to it, waits, and
   * verifies what is live.
   *
   * @return the result, when the endpoint is in service with the configuration
   * @throws DeploymentException if the deployment fails; each way to fail has its own subclass
   * @throws InvalidConfigException if the service would refuse the tags with the default tags;
   *     nothing has been called
   * @throws IllegalArgumentException if there is no part deployer for a part of the deployment;
   *     nothing has been called
   */
  public DeploymentResult deploy(Deployment deployment) {
    DeploymentContext context = DeploymentContext.of(deployment, settings);
    return runner()
        .run(
            new DeployWorkflow(context, deployment).workflow(),
            cause -> context.failed(context.interrupted(cause)));
  }

  /**
   * Deploys several endpoints concurrently. A failure does not stop the other deployments. If the
   * thread is interrupted, running deployments stop and the others do not start.
   *
   * <p>The deployments with {@code cleanUp(true)} share one search for superseded configurations,
   * which are deleted after the last deployment. For that, the fleet has as much time again as the
   * longest of its timeouts.
   *
   * @param deployments the deployments, each for another endpoint
   * @param concurrency the maximum number of deployments at the same time
   * @return an outcome for each deployment, in their order
   * @throws IllegalArgumentException if two deployments are for the same endpoint, or if the
   *     concurrency is less than 1
   */
  public List<DeploymentOutcome> deployAll(Collection<Deployment> deployments, int concurrency) {
    Fleet fleet = new Fleet(List.copyOf(deployments), concurrency, clients);
    return runner().run(new FleetWorkflow(fleet, settings).workflow(), CompletionException::new);
  }

  /**
   * Finds what a deletion would delete, and what it would keep because something uses it.
   *
   * @return the plan, whose {@link DeletionPlan#exactly} deletes what it shows and nothing else
   * @throws DeploymentException if the service cannot be read
   */
  public DeletionPlan planDeletion(Deletion deletion) {
    DeploymentContext context =
        DeploymentContext.of(deletion, settings.withListener(DeploymentListener.NONE));
    return runner()
        .run(new PlanDeletionWorkflow(context, deletion).workflow(), context::interrupted);
  }

  /**
   * Deletes an endpoint: first what the part deployers have for it, then its inference components,
   * adapters before their bases, then the endpoint, and when asked configurations and models that
   * nothing else uses. While the service creates or updates the endpoint or a component, the
   * deletion waits. What does not exist counts as deleted.
   *
   * @return the result, when what was to be deleted does not exist or something else uses it
   * @throws DeploymentException if the deletion fails; each way to fail has its own subclass
   */
  public DeletionResult delete(Deletion deletion) {
    DeploymentContext context = DeploymentContext.of(deletion, settings);
    return runner()
        .run(
            new DeleteWorkflow(context, deletion).workflow(),
            cause -> context.failed(context.interrupted(cause)));
  }

  /**
   * Reads a configuration with its tags.
   *
   * @return the configuration; empty if there is none with the name
   * @throws DeploymentException if the service cannot be read
   */
  public Optional<EndpointConfig> read(String endpointConfigName) {
    return read(Optional.empty(), endpointConfigName);
  }

  /**
   * Reads a configuration in a Region with its tags.
   *
   * @return the configuration; empty if there is none with the name
   * @throws DeploymentException if the service cannot be read
   */
  public Optional<EndpointConfig> read(Region region, String endpointConfigName) {
    return read(Optional.of(region), endpointConfigName);
  }

  /**
   * Reads an endpoint with all that is deployed with it: its configuration, its models, inference
   * components and tags, and what the part deployers have for it.
   *
   * @return the endpoint; empty if there is none with the name
   * @throws DeploymentException if a service cannot be read
   */
  public Optional<DeployedEndpoint> readEndpoint(String endpointName) {
    return readEndpoint(Optional.empty(), endpointName);
  }

  /**
   * Reads an endpoint in a Region with all that is deployed with it.
   *
   * @return the endpoint; empty if there is none with the name
   * @throws DeploymentException if a service cannot be read
   */
  public Optional<DeployedEndpoint> readEndpoint(Region region, String endpointName) {
    return readEndpoint(Optional.of(region), endpointName);
  }

  private Optional<DeployedEndpoint> readEndpoint(Optional<Region> region, String name) {
    DeploymentContext context = DeploymentContext.ofEndpointRead(region, name, settings);
    return runner().run(new ReadEndpointWorkflow(context, name).workflow(), context::interrupted);
  }

  private Optional<EndpointConfig> read(Optional<Region> region, String name) {
    DeploymentContext context = DeploymentContext.ofRead(region, name, settings);
    return runner().run(new ReadConfigWorkflow(context, name).workflow(), context::interrupted);
  }

  private BlockingRunner runner() {
    return new BlockingRunner(clients, settings, sleeper);
  }
}
