package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.ExceptionTranslator;
import dev.endpointdsl.deploy.internal.workflow.RetryingCaller;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;

/**
 * One deployment under way: where it stands, how much time it has left, whom it tells. It belongs
 * to one flow, which is never carried out by two threads at a time.
 */
public final class DeploymentContext {

  private final Deployment deployment;
  private final DeployerSettings settings;
  private final RetryingCaller caller;
  private volatile DeploymentStatus situation;

  public DeploymentContext(Deployment deployment, DeployerSettings settings) {
    this.deployment = deployment;
    this.settings = settings;
    this.caller = new RetryingCaller(settings, deployment.endpointName(), deployment.timeout());
    this.situation =
        DeploymentStatus.before(
            deployment.endpointName(), deployment.config().endpointConfigName());
  }

  public Deployment deployment() {
    return deployment;
  }

  DeployerSettings settings() {
    return settings;
  }

  RetryingCaller caller() {
    return caller;
  }

  DeploymentStatus situation() {
    return situation;
  }

  Instant now() {
    return caller.now();
  }

  /** Takes the next step. */
  void enter(DeploymentStep step) {
    if (situation.step() != step || step == DeploymentStep.CHECK_CONFIG) {
      situation = situation.at(step);
      tell(new DeploymentEvent.StepStarted(deployment.endpointName(), caller.elapsed(), step));
    }
  }

  /** The endpoint was looked at, and is there or not. */
  void saw(@Nullable EndpointSnapshot seen) {
    if (seen == null) {
      situation = situation.without();
      return;
    }
    situation = situation.with(seen);
    tell(
        new DeploymentEvent.Observed(
            deployment.endpointName(),
            caller.elapsed(),
            seen.status(),
            Optional.ofNullable(seen.liveConfigName()),
            seen.variants()));
  }

  /**
   * Looks at the endpoint if nobody did yet, and once only: who is told of a problem wants to know
   * what is live, but this is not the time to insist.
   */
  Workflow<Boolean> look() {
    if (situation.isSeen()) {
      return Workflow.done(true);
    }
    return Workflow.call(
            ServiceCall.DESCRIBE_ENDPOINT,
            DescribeEndpointRequest.builder().endpointName(deployment.endpointName()).build())
        .map(EndpointSnapshot::of)
        .map(this::seen)
        .recover(problem -> Workflow.done(ErrorKind.NOT_FOUND.is(problem) && seen(null)));
  }

  private boolean seen(@Nullable EndpointSnapshot endpoint) {
    saw(endpoint);
    return true;
  }

  void tell(DeploymentEvent event) {
    caller.tell(event);
  }

  <I, O> Workflow<O> ask(ServiceCall<I, O> operation, I request) {
    return caller.ask(operation, request);
  }

  <I, O> Workflow<Optional<O>> find(ServiceCall<I, O> operation, I request) {
    return caller.find(operation, request);
  }

  /** How long the next pause may be: a deployment ends in time. */
  Duration atMostLeft(Duration pause) {
    Duration left = caller.left();
    return left.compareTo(pause) < 0 ? left : pause;
  }

  /** The deployment is live. */
  DeploymentResult succeeded(DeploymentResult result) {
    tell(new DeploymentEvent.Succeeded(deployment.endpointName(), caller.elapsed(), result));
    return result;
  }

  /** The deployment failed. */
  RuntimeException failed(RuntimeException problem) {
    RuntimeException translated = translated(problem);
    tell(new DeploymentEvent.Failed(deployment.endpointName(), caller.elapsed(), translated));
    return translated;
  }

  /** The thread was interrupted. */
  public RuntimeException interrupted(Throwable cause) {
    return failed(new InterruptedDeploymentException(situation, cause));
  }

  /** A problem in the deployment's own terms. */
  RuntimeException translated(RuntimeException problem) {
    return ExceptionTranslator.of(problem, situation);
  }
}
