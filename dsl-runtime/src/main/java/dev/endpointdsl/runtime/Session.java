package dev.endpointdsl.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;

/**
 * One deployment under way: where it stands, how much time it has left, whom it tells. It belongs
 * to one flow, which is never carried out by two threads at a time.
 */
final class Session {

  private final Deployment deployment;
  private final Settings settings;
  private final Caller caller;
  private volatile Situation situation;

  Session(Deployment deployment, Settings settings) {
    this.deployment = deployment;
    this.settings = settings;
    this.caller = new Caller(settings, deployment.endpointName(), deployment.timeout());
    this.situation =
        Situation.before(deployment.endpointName(), deployment.config().endpointConfigName());
  }

  Deployment deployment() {
    return deployment;
  }

  Settings settings() {
    return settings;
  }

  Caller caller() {
    return caller;
  }

  Situation situation() {
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
  void saw(@Nullable EndpointView seen) {
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
  Flow<Boolean> look() {
    if (situation.isSeen()) {
      return Flow.done(true);
    }
    return Flow.call(
            Operation.DESCRIBE_ENDPOINT,
            DescribeEndpointRequest.builder().endpointName(deployment.endpointName()).build())
        .map(EndpointView::of)
        .map(this::seen)
        .recover(problem -> Flow.done(ErrorMeaning.NOT_FOUND.is(problem) && seen(null)));
  }

  private boolean seen(@Nullable EndpointView endpoint) {
    saw(endpoint);
    return true;
  }

  void tell(DeploymentEvent event) {
    caller.tell(event);
  }

  <I, O> Flow<O> ask(Operation<I, O> operation, I request) {
    return caller.ask(operation, request);
  }

  <I, O> Flow<Optional<O>> find(Operation<I, O> operation, I request) {
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
  RuntimeException interrupted(Throwable cause) {
    return failed(new InterruptedDeploymentException(situation, cause));
  }

  /** A problem in the deployment's own terms. */
  RuntimeException translated(RuntimeException problem) {
    return Translation.of(problem, situation);
  }
}
