package dev.endpointdsl.deploy.progress;

/**
 * Hears how deployments go. Many at once report from many threads, those of one endpoint in order.
 *
 * <p>A listener that throws stops nothing: it is not called again for that deployment, and the
 * result has the exception.
 */
@FunctionalInterface
public interface DeploymentListener {

  /** Listens to nothing. */
  DeploymentListener NONE = event -> {};

  /** Something happened. */
  void on(DeploymentEvent event);
}
