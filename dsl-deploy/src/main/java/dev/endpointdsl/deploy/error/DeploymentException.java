package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deployment that did not end with the endpoint running what was asked for. Each way to fail has
 * a type of its own.
 *
 * <p>Repeating the deployment is always safe: it goes on from where things are.
 */
public abstract class DeploymentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final DeploymentStatus situation;

  DeploymentException(
      String what, String remedy, DeploymentStatus situation, @Nullable Throwable cause) {
    super(situation.tell(what, remedy), cause);
    this.situation = situation;
  }

  /** The endpoint that was to be deployed. */
  public String endpointName() {
    return situation.endpointName();
  }

  /** The configuration that was to run. */
  public String wantedConfigName() {
    return situation.wantedConfigName();
  }

  /** The step that was reached. */
  public DeploymentStep step() {
    return situation.step();
  }

  /** The endpoint's status when it was last seen; empty when it was not there or not looked at. */
  public Optional<String> endpointStatus() {
    return Optional.ofNullable(situation.status());
  }

  /** The configuration the endpoint ran when it was last seen; empty when that is not known. */
  public Optional<String> liveConfigName() {
    return Optional.ofNullable(situation.liveConfigName());
  }

  /** The reason that the service gives for what happened to the endpoint; empty without one. */
  public Optional<String> failureReason() {
    return Optional.ofNullable(situation.failureReason());
  }

  /** The variant that the failure is about; empty when that cannot be told. */
  public Optional<String> variant() {
    return Optional.ofNullable(situation.variant());
  }
}
