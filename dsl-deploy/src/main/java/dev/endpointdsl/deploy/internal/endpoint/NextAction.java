package dev.endpointdsl.deploy.internal.endpoint;

/** What to do next with an endpoint. */
public enum NextAction {
  /** Create it. */
  CREATE,
  /** Switch it to the wanted configuration. */
  UPDATE,
  /** Delete it, as it has failed and is to be replaced. */
  DELETE,
  /** Look again later. */
  WAIT,
  /** It runs what is wanted. */
  LIVE,
  /** The update was rolled back. */
  ROLLED_BACK,
  /** The update was not rolled back completely. */
  ROLLBACK_FAILED,
  /** It has failed. */
  FAILED,
  /** It was deleted meanwhile. */
  DELETED,
  /** It runs what somebody else wanted. */
  SUPERSEDED
}
