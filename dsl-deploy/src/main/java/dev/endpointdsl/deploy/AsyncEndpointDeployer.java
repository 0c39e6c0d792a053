package dev.endpointdsl.deploy;

import dev.endpointdsl.deploy.internal.aws.RegionalClients;
import dev.endpointdsl.deploy.internal.step.AsyncDeploymentBatch;
import dev.endpointdsl.deploy.internal.step.DeployWorkflow;
import dev.endpointdsl.deploy.internal.step.DeploymentBatch;
import dev.endpointdsl.deploy.internal.step.DeploymentContext;
import dev.endpointdsl.deploy.internal.step.PlanWorkflow;
import dev.endpointdsl.deploy.internal.step.ReadConfigWorkflow;
import dev.endpointdsl.deploy.internal.workflow.AsyncRunner;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.RetryingCaller;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.deploy.progress.DeploymentListener;
import dev.endpointdsl.deploy.time.AsyncSleeper;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Clock;
import java.time.Duration;
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
 * Does what {@link EndpointDeployer} does without keeping threads waiting. A future fails with the
 * exceptions that the blocking methods throw; cancelling it ends the deployment before its next
 * step, and the service goes on with what it was told.
 */
public final class AsyncEndpointDeployer {

  private static final Duration TIME_TO_READ = Duration.ofMinutes(5);

  private final RegionalClients<SageMakerAsyncClient> clients;
  private final DeployerSettings settings;
  private final AsyncSleeper sleeper;

  private AsyncEndpointDeployer(
      RegionalClients<SageMakerAsyncClient> clients,
      DeployerSettings settings,
      AsyncSleeper sleeper) {
    this.clients = clients;
    this.settings = settings;
    this.sleeper = sleeper;
  }

  /** A deployer with one client, for the Region of that. The caller closes it. */
  public static AsyncEndpointDeployer create(SageMakerAsyncClient client) {
    Region region = client.serviceClientConfiguration().region();
    return new AsyncEndpointDeployer(
        RegionalClients.only(client, region), DeployerSettings.standard(), AsyncSleeper.SYSTEM);
  }

  /** A deployer for deployments that name their Region. The caller closes the clients. */
  public static AsyncEndpointDeployer create(Function<Region, SageMakerAsyncClient> clients) {
    Objects.requireNonNull(clients, "clients");
    return new AsyncEndpointDeployer(
        RegionalClients.each(clients), DeployerSettings.standard(), AsyncSleeper.SYSTEM);
  }

  /** The same with tags for every configuration and endpoint, which may set them otherwise. */
  public AsyncEndpointDeployer withDefaultTags(Map<String, String> tags) {
    return new AsyncEndpointDeployer(clients, settings.withDefaultTags(tags), sleeper);
  }

  /** The same with a listener in the place of the one before. */
  public AsyncEndpointDeployer withListener(DeploymentListener listener) {
    return new AsyncEndpointDeployer(clients, settings.withListener(listener), sleeper);
  }

  /**
   * The same with another number of attempts for each call, beyond the retries of the client. The
   * default is 8.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public AsyncEndpointDeployer withAttempts(int attempts) {
    return new AsyncEndpointDeployer(clients, settings.withAttempts(attempts), sleeper);
  }

  /** The same with another idea of time, for tests. */
  public AsyncEndpointDeployer withTime(Clock clock, AsyncSleeper sleeper) {
    return new AsyncEndpointDeployer(clients, settings.withClock(clock), sleeper);
  }

  /** What a deployment would do; see {@link EndpointDeployer#plan}. */
  public CompletableFuture<Plan> plan(Deployment deployment) {
    DeploymentContext session =
        new DeploymentContext(deployment, settings.withListener(DeploymentListener.NONE));
    return run(deployment.region(), () -> new PlanWorkflow(session).flow());
  }

  /** Deploys and verifies; see {@link EndpointDeployer#deploy}. */
  public CompletableFuture<DeploymentResult> deploy(Deployment deployment) {
    DeploymentContext session = new DeploymentContext(deployment, settings);
    return run(deployment.region(), () -> new DeployWorkflow(session).flow());
  }

  /** Deploys many, some at a time; see {@link EndpointDeployer#deployAll}. */
  public CompletableFuture<List<DeploymentOutcome>> deployAll(
      Collection<Deployment> deployments, int concurrency) {
    DeploymentBatch fleet = new DeploymentBatch(List.copyOf(deployments), concurrency);
    return new AsyncDeploymentBatch(fleet, this::deploy).start();
  }

  /** Reads a configuration with its tags; empty when there is none of the name. */
  public CompletableFuture<Optional<EndpointConfig>> read(String endpointConfigName) {
    return read(Optional.empty(), endpointConfigName);
  }

  /** Reads a configuration of a Region with its tags; empty when there is none of the name. */
  public CompletableFuture<Optional<EndpointConfig>> read(
      Region region, String endpointConfigName) {
    return read(Optional.of(region), endpointConfigName);
  }

  private CompletableFuture<Optional<EndpointConfig>> read(Optional<Region> region, String name) {
    RetryingCaller caller = new RetryingCaller(settings, name, TIME_TO_READ);
    return run(region, () -> new ReadConfigWorkflow(caller, name).flow());
  }

  /** What is wrong before the first call fails the future as well. */
  private <T> CompletableFuture<T> run(Optional<Region> region, Supplier<Workflow<T>> flow) {
    try {
      return new AsyncRunner(clients.in(region), sleeper).run(flow.get());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
