package dev.endpointdsl.deploy.internal.workflow;

/** The outcome of a request that changes a resource. */
public enum ChangeOutcome {
  /** The service accepted the request. */
  ACCEPTED,
  /** The service refused the request, but an earlier attempt may have been carried out. */
  UNCERTAIN,
  /** The service refused the request, and no earlier attempt can have been carried out. */
  REFUSED
}
