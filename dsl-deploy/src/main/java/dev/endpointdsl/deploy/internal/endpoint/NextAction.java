package dev.endpointdsl.deploy.internal.endpoint;

/** The next action of a deployment, or the way it ends. */
public enum NextAction {
  /** Create the endpoint. */
  CREATE,
  /** Switch the endpoint to the wanted configuration. */
  UPDATE,
  /** Delete the endpoint, which has failed and is to be replaced. */
  DELETE,
  /** Describe the endpoint again later. */
  WAIT,
  /** End: the endpoint runs the wanted configuration. */
  LIVE,
  /** End: the update was rolled back. */
  ROLLED_BACK,
  /** End: the update and its rollback failed. */
  ROLLBACK_FAILED,
  /** End: the endpoint has failed. */
  FAILED,
  /** End: the endpoint was deleted during the deployment. */
  DELETED,
  /** End: the endpoint runs the configuration of another deployment. */
  SUPERSEDED
}
