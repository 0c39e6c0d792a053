package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.Violation;
import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.endpoint.EndpointWatch;
import dev.endpointdsl.deploy.internal.endpoint.KnownEndpoints;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.deploy.workflow.TimeBudget;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;

/**
 * The context that all steps of one run share: its status, its time budget, its calls and its
 * listener. A run deploys, plans or reads; never do two threads carry it out at the same time.
 */
public final class DeploymentContext {

  /** Reading may take as long as its retries, which is less than a deployment. */
  private static final Duration READ_TIMEOUT = Duration.ofMinutes(5);

  private final Optional<Region> region;
  private final Map<String, String> defaultTags;
  private final KnownEndpoints endpoints;
  private final TimeBudget time;
  private final ProgressReporter progress;
  private final boolean refusesWarnings;
  private final EndpointWatch watch;
  private final CallPace pace;
  private final RetryingCaller caller;
  private final PartDeployers partDeployers;
  private final List<AppliedChange> changes = new ArrayList<>();
  private volatile DeploymentStatus status;

  DeploymentContext(
      DeploymentStatus status,
      Optional<Region> region,
      Duration timeout,
      DeployerSettings settings) {
    this.status = status;
    this.region = region;
    this.defaultTags = settings.defaultTags();
    this.endpoints = settings.endpoints();
    this.time = new TimeBudget(settings.clock(), timeout);
    this.progress = new ProgressReporter(settings.listener());
    this.refusesWarnings = settings.refusesWarnings();
    this.watch = settings.watches().in(region);
    this.partDeployers = settings.partDeployers();
    this.pace = settings.paces().in(region);
    this.caller =
        new RetryingCaller(
            status.endpointName().isEmpty() ? status.wantedConfigName() : status.endpointName(),
            region,
            settings.attempts(),
            time,
            progress,
            cause -> new DeploymentTimeoutException(this.status, cause));
  }

  /** Creates the context for carrying out or planning a deployment; its time starts now. */
  public static DeploymentContext of(Deployment deployment, DeployerSettings settings) {
    return new DeploymentContext(
        DeploymentStatus.notStarted(deployment),
        deployment.region(),
        deployment.timeout(),
        settings);
  }

  /**
   * Creates the context for calls that the deployments of a Region share; its time starts now. Its
   * events name no endpoint.
   */
  public static DeploymentContext ofFleet(
      Optional<Region> region, Duration timeout, DeployerSettings settings) {
    return new DeploymentContext(DeploymentStatus.notStarted("", ""), region, timeout, settings);
  }

  /**
   * Creates the context for carrying out or planning a deletion; its time starts now. Messages
   * about a deletion without endpoint name its configurations.
   */
  public static DeploymentContext of(Deletion deletion, DeployerSettings settings) {
    return new DeploymentContext(
        DeploymentStatus.notStarted(
                deletion.endpointName(),
                deletion.endpointName().isEmpty() ? deletion.toString() : "")
            .withStep(DeploymentStep.CHECK_DELETED_ENDPOINT),
        deletion.region(),
        deletion.timeout(),
        settings);
  }

  /** Creates the context for reading a configuration in a Region; its time starts now. */
  public static DeploymentContext ofRead(
      Optional<Region> region, String configName, DeployerSettings settings) {
    return new DeploymentContext(
        DeploymentStatus.notStarted("", configName), region, READ_TIMEOUT, settings);
  }

  /** Creates the context for reading an endpoint in a Region; its time starts now. */
  public static DeploymentContext ofEndpointRead(
      Optional<Region> region, String endpointName, DeployerSettings settings) {
    return new DeploymentContext(
        DeploymentStatus.notStarted(endpointName, ""), region, READ_TIMEOUT, settings);
  }

  /** Returns the Region; empty for the Region of the deployer's client. */
  public Optional<Region> region() {
    return region;
  }

  /** Returns what carries out the parts of the deployment. */
  public PartDeployers partDeployers() {
    return partDeployers;
  }

  /** Records and reports a change of a resource other than the endpoint and its configuration. */
  public void applied(AppliedChange change) {
    changes.add(change);
    progress.report(new DeploymentEvent.Applied(status.endpointName(), time.elapsed(), change));
  }

  /** Returns the recorded changes in their order. */
  public List<AppliedChange> changes() {
    return List.copyOf(changes);
  }

  /** Returns the latest status. */
  public DeploymentStatus status() {
    return status;
  }

  /** Returns the time budget. */
  public TimeBudget time() {
    return time;
  }

  /** Returns the caller that makes the calls of this run. */
  public RetryingCaller caller() {
    return caller;
  }

  /** Returns the endpoints in the Region for which deployments wait. */
  public EndpointWatch watch() {
    return watch;
  }

  /** Checks whether the service has throttled calls in the Region. */
  public boolean isPaceLimited() {
    return pace.isLimited();
  }

  /** Checks whether warnings are refused like errors. */
  public boolean refusesWarnings() {
    return refusesWarnings;
  }

  /** Reports a warning. */
  public void warn(Violation warning) {
    progress.warn(new DeploymentEvent.Warned(status.endpointName(), time.elapsed(), warning));
  }

  /** Returns the deployer's tags for every configuration and endpoint. */
  public Map<String, String> defaultTags() {
    return defaultTags;
  }

  /** Returns the exception that the listener threw; empty if it threw none. */
  public Optional<Throwable> listenerFailure() {
    return progress.failure();
  }

  /** Wants another configuration from now on. */
  public void want(String configName) {
    status = status.withWantedConfig(configName);
  }

  /**
   * Reports that there are too few instances, and that the deployment tries again.
   *
   * @param pause the time until the next attempt
   * @param next the configuration of the next attempt, for display
   */
  public void lacksCapacity(Duration pause, String next) {
    progress.report(
        new DeploymentEvent.InsufficientCapacity(
            status.endpointName(), time.elapsed(), status.wantedConfigName(), pause, next));
  }

  /** Enters a step and reports it. */
  public void enter(DeploymentStep step) {
    if (status.step() != step || isFirst(step)) {
      status = status.withStep(step);
      progress.report(new DeploymentEvent.StepStarted(status.endpointName(), time.elapsed(), step));
    }
  }

  /** Checks whether a run begins with a step, which its status has before it is entered. */
  private static boolean isFirst(DeploymentStep step) {
    return step == DeploymentStep.CHECK_CONFIG || step == DeploymentStep.CHECK_DELETED_ENDPOINT;
  }

  /**
   * Enters a step for one of its resources and reports it.
   *
   * @param resource the resource for display, such as {@code model churn-7}
   */
  public void enter(DeploymentStep step, String resource) {
    enter(step);
    status = status.withResource(resource);
    progress.report(
        new DeploymentEvent.ResourceStarted(status.endpointName(), time.elapsed(), step, resource));
  }

  /** Works on another resource of the current step, which failures name. */
  public void workOn(String resource) {
    status = status.withResource(resource);
  }

  /** Records the reason that the service reports for the failure of a resource. */
  public void failedBecause(@Nullable String reason) {
    status = status.withFailure(reason, null);
  }

  /** Returns a workflow that describes an endpoint; its result is empty if there is none. */
  public Workflow<Optional<EndpointSnapshot>> describeEndpoint(String name) {
    return caller
        .find(SageMakerOperations.DESCRIBE_ENDPOINT, describeRequest(name))
        .map(found -> found.map(EndpointSnapshot::of).map(this::remembered));
  }

  private EndpointSnapshot remembered(EndpointSnapshot endpoint) {
    endpoints.remember(endpoint);
    return endpoint;
  }

  /** Returns the endpoints as the deployments of the deployer last described them. */
  public KnownEndpoints endpoints() {
    return endpoints;
  }

  /**
   * Records and reports the endpoint as just described.
   *
   * @param endpoint the endpoint; null if it does not exist
   */
  public void observe(@Nullable EndpointSnapshot endpoint) {
    if (endpoint == null) {
      status = status.withoutEndpoint();
      return;
    }
    status = endpoint.applyTo(status);
    progress.report(
        new DeploymentEvent.Observed(
            status.endpointName(),
            time.elapsed(),
            endpoint.status(),
            Optional.ofNullable(endpoint.liveConfigName()),
            endpoint.variants()));
  }

  /**
   * Returns a workflow that describes the endpoint if it has not been described yet and there is
   * time, without retries, so that a failure can report what is live.
   */
  public Workflow<Boolean> describeBeforeFailing() {
    if (status.isEndpointDescribed() || time.remaining().isZero()) {
      return Workflow.done(status.isEndpointDescribed());
    }
    return Workflow.call(
            SageMakerOperations.DESCRIBE_ENDPOINT,
            describeRequest(status.endpointName()),
            time,
            region)
        .map(EndpointSnapshot::of)
        .map(this::observed)
        .recover(problem -> Workflow.done(ErrorKind.NOT_FOUND.is(problem) && observed(null)));
  }

  private boolean observed(@Nullable EndpointSnapshot endpoint) {
    observe(endpoint);
    return true;
  }

  private static DescribeEndpointRequest describeRequest(String endpointName) {
    return DescribeEndpointRequest.builder().endpointName(endpointName).build();
  }

  /** Reports that the deployment succeeded, and returns its result. */
  public DeploymentResult succeeded(DeploymentResult result) {
    progress.report(new DeploymentEvent.Succeeded(status.endpointName(), time.elapsed(), result));
    return result;
  }

  /** Reports that the deletion succeeded, and returns its result. */
  public DeletionResult deleted(DeletionResult result) {
    progress.report(new DeploymentEvent.Deleted(status.endpointName(), time.elapsed(), result));
    return result;
  }

  /** Reports that the deployment failed, and returns the exception for the caller. */
  public RuntimeException failed(RuntimeException problem) {
    RuntimeException translated = translated(problem);
    progress.report(new DeploymentEvent.Failed(status.endpointName(), time.elapsed(), translated));
    return translated;
  }

  /** Returns a problem as the exception for the caller, with the current status. */
  public RuntimeException translated(RuntimeException problem) {
    return ExceptionTranslator.translate(problem, status);
  }

  /** Returns the exception for an interrupted thread, with the current status. */
  public RuntimeException interrupted(Throwable cause) {
    return new InterruptedDeploymentException(status, cause);
  }
}
