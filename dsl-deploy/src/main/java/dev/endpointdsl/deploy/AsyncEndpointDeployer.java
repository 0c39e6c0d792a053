package dev.endpointdsl.deploy;

import dev.endpointdsl.InvalidConfigException;
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
import dev.endpointdsl.deploy.internal.workflow.AsyncRunner;
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
import dev.endpointdsl.deploy.time.AsyncSleeper;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;

/**
 * Deploys endpoint configurations as {@link EndpointDeployer} does, without blocking threads. A
 * future fails with the exceptions that the blocking methods throw. Cancelling a future ends the
 * deployment before its next call; the service finishes a change that it has begun.
 */
public final class AsyncEndpointDeployer {

  private final ServiceClients clients;
  private final DeployerSettings settings;
  private final AsyncSleeper sleeper;

  private AsyncEndpointDeployer(
      ServiceClients clients, DeployerSettings settings, AsyncSleeper sleeper) {
    this.clients = clients;
    this.settings = settings;
    this.sleeper = sleeper;
  }

  /** Creates a deployer for the Region of a client. The caller closes the client. */
  public static AsyncEndpointDeployer create(SageMakerAsyncClient client) {
    Region region = client.serviceClientConfiguration().region();
    return new AsyncEndpointDeployer(
        ServiceClients.of(RegionalClients.only(client, region)),
        DeployerSettings.standard(true),
        AsyncSleeper.SYSTEM);
  }

  /**
   * Creates a deployer for deployments that set their Region. The caller closes the clients.
   *
   * @param clients returns the client for a Region, the same one each time
   */
  public static AsyncEndpointDeployer create(Function<Region, SageMakerAsyncClient> clients) {
    Objects.requireNonNull(clients, "clients");
    return new AsyncEndpointDeployer(
        ServiceClients.of(RegionalClients.each(clients)),
        DeployerSettings.standard(false),
        AsyncSleeper.SYSTEM);
  }

  /**
   * Returns a deployer that adds tags to every configuration and endpoint. The tags of a
   * configuration or deployment override them. A plan or deployment whose tags the service would
   * refuse together with these fails with an {@link InvalidConfigException} before its first call.
   */
  public AsyncEndpointDeployer withDefaultTags(Map<String, String> tags) {
    return new AsyncEndpointDeployer(clients, settings.withDefaultTags(tags), sleeper);
  }

  /**
   * Returns a deployer that refuses warnings like errors: a plan or deployment with warnings, of
   * its fallbacks too, fails with an {@link InvalidConfigException} before its first call. Other
   * deployers report warnings to the listener, and without one to the {@link System.Logger} {@code
   * dev.endpointdsl.deploy}; a plan lists them.
   */
  public AsyncEndpointDeployer refusingWarnings() {
    return new AsyncEndpointDeployer(clients, settings.refusingWarnings(), sleeper);
  }

  /**
   * Returns a deployer that carries out the parts of one type, such as auto scaling. It replaces an
   * earlier part deployer for the same type.
   *
   * @throws IllegalArgumentException if a client is for another Region than that of the deployer
   */
  public AsyncEndpointDeployer withPart(AsyncPartDeployer part) {
    return new AsyncEndpointDeployer(
        clients.with(part.clients()), settings.withPart(part.deployer()), sleeper);
  }

  /** Returns a deployer with another listener, which replaces the current one. */
  public AsyncEndpointDeployer withListener(DeploymentListener listener) {
    return new AsyncEndpointDeployer(clients, settings.withListener(listener), sleeper);
  }

  /**
   * Returns a deployer with another maximum number of attempts for each call. The default is 8,
   * with pauses from 0.5 to 16 seconds. Calls that the service throttles are counted apart, and
   * repeated for at least 15 minutes; 1 repeats no call. The retries of the client do not apply,
   * because they would hide from the deployer how often the service throttles.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  public AsyncEndpointDeployer withAttempts(int attempts) {
    return new AsyncEndpointDeployer(clients, settings.withAttempts(attempts), sleeper);
  }

  /** Returns a deployer with another clock and sleeper, for tests. */
  public AsyncEndpointDeployer withTime(Clock clock, AsyncSleeper sleeper) {
    return new AsyncEndpointDeployer(clients, settings.withClock(clock), sleeper);
  }

  /** Finds the changes that a deployment would make; see {@link EndpointDeployer#plan}. */
  public CompletableFuture<Plan> plan(Deployment deployment) {
    DeploymentContext context =
        DeploymentContext.of(deployment, settings.withListener(DeploymentListener.NONE));
    return run(() -> new PlanWorkflow(context, deployment).workflow());
  }

  /** Plans several deployments concurrently; see {@link EndpointDeployer#planAll}. */
  public CompletableFuture<List<PlanOutcome>> planAll(
      Collection<Deployment> deployments, int concurrency) {
    Fleet fleet = new Fleet(List.copyOf(deployments), concurrency, clients);
    return run(
        () ->
            new FleetPlanWorkflow(fleet, settings.withListener(DeploymentListener.NONE))
                .workflow());
  }

  /** Deploys a configuration and verifies that it is live; see {@link EndpointDeployer#deploy}. */
  public CompletableFuture<DeploymentResult> deploy(Deployment deployment) {
    DeploymentContext context = DeploymentContext.of(deployment, settings);
    return run(() -> new DeployWorkflow(context, deployment).workflow());
  }

  /** Deploys several endpoints concurrently; see {@link EndpointDeployer#deployAll}. */
  public CompletableFuture<List<DeploymentOutcome>> deployAll(
      Collection<Deployment> deployments, int concurrency) {
    Fleet fleet = new Fleet(List.copyOf(deployments), concurrency, clients);
    return run(() -> new FleetWorkflow(fleet, settings).workflow());
  }

  /** Finds what a deletion would delete and keep; see {@link EndpointDeployer#planDeletion}. */
  public CompletableFuture<DeletionPlan> planDeletion(Deletion deletion) {
    DeploymentContext context =
        DeploymentContext.of(deletion, settings.withListener(DeploymentListener.NONE));
    return run(() -> new PlanDeletionWorkflow(context, deletion).workflow());
  }

  /** Deletes an endpoint and what belongs to it; see {@link EndpointDeployer#delete}. */
  public CompletableFuture<DeletionResult> delete(Deletion deletion) {
    DeploymentContext context = DeploymentContext.of(deletion, settings);
    return run(() -> new DeleteWorkflow(context, deletion).workflow());
  }

  /** Reads a configuration with its tags; the result is empty if there is none with the name. */
  public CompletableFuture<Optional<EndpointConfig>> read(String endpointConfigName) {
    return read(Optional.empty(), endpointConfigName);
  }

  /** Reads a configuration in a Region; the result is empty if there is none with the name. */
  public CompletableFuture<Optional<EndpointConfig>> read(
      Region region, String endpointConfigName) {
    return read(Optional.of(region), endpointConfigName);
  }

  /**
   * Reads an endpoint with all that is deployed with it; the result is empty if there is none with
   * the name.
   */
  public CompletableFuture<Optional<DeployedEndpoint>> readEndpoint(String endpointName) {
    return readEndpoint(Optional.empty(), endpointName);
  }

  /**
   * Reads an endpoint in a Region with all that is deployed with it; the result is empty if there
   * is none with the name.
   */
  public CompletableFuture<Optional<DeployedEndpoint>> readEndpoint(
      Region region, String endpointName) {
    return readEndpoint(Optional.of(region), endpointName);
  }

  private CompletableFuture<Optional<DeployedEndpoint>> readEndpoint(
      Optional<Region> region, String name) {
    DeploymentContext context = DeploymentContext.ofEndpointRead(region, name, settings);
    return run(() -> new ReadEndpointWorkflow(context, name).workflow());
  }

  private CompletableFuture<Optional<EndpointConfig>> read(Optional<Region> region, String name) {
    DeploymentContext context = DeploymentContext.ofRead(region, name, settings);
    return run(() -> new ReadConfigWorkflow(context, name).workflow());
  }

  /** Runs a workflow. An exception or error before its first call fails the future as well. */
  private <T> CompletableFuture<T> run(Supplier<Workflow<T>> workflow) {
    try {
      return new AsyncRunner(clients, settings, sleeper).run(workflow.get());
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
