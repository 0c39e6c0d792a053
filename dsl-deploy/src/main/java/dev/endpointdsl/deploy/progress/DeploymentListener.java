package dev.endpointdsl.deploy.progress;

/**
 * Receives the events of deployments. Several deployments report from several threads; the events
 * of one endpoint arrive in order.
 *
 * <p>An exception or error of a listener does not stop the deployment: the listener is not called
 * again for that deployment, and the result contains the exception or error.
 */
@FunctionalInterface
public interface DeploymentListener {

  /** Ignores all events, except that warnings are logged with {@code dev.endpointdsl.deploy}. */
  DeploymentListener NONE = event -> {};

  /** Receives an event. */
  void on(DeploymentEvent event);
}
