package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.deploy.progress.DeploymentListener;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports events to a listener until the listener throws. */
final class ProgressReporter {

  private static final System.Logger LOG = System.getLogger("dev.endpointdsl.deploy");

  private final DeploymentListener listener;
  private @Nullable Throwable failure;

  ProgressReporter(DeploymentListener listener) {
    this.listener = listener;
  }

  /** Reports an event. Whatever the listener throws must not stop the deployment, so it is kept. */
  void report(DeploymentEvent event) {
    if (failure == null) {
      try {
        listener.on(event);
      } catch (RuntimeException | Error e) {
        failure = e;
      }
    }
  }

  /** Reports a warning to the listener, or logs it without one. */
  void warn(DeploymentEvent.Warned warning) {
    if (listener == DeploymentListener.NONE) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Endpoint " + warning.endpointName() + ": " + warning.violation());
    } else {
      report(warning);
    }
  }

  /** Returns the exception that the listener threw; empty if it threw none. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }
}
