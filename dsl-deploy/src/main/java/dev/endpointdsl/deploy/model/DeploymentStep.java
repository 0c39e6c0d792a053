package dev.endpointdsl.deploy.model;

import java.util.Locale;

/** A step of a deployment or deletion, in the order in which they follow each other. */
public enum DeploymentStep {
  /** Compare the models, and create those that do not exist. */
  MODELS,
  /** Search for the configuration, and compare it if it exists. */
  CHECK_CONFIG,
  /** Create the configuration. */
  CREATE_CONFIG,
  /** Read the new configuration back, which may not be visible at once. */
  READ_CONFIG_BACK,
  /** Describe the endpoint. */
  CHECK_ENDPOINT,
  /** Delete a failed endpoint, to create it again. */
  DELETE_FAILED_ENDPOINT,
  /** Create the endpoint. */
  CREATE_ENDPOINT,
  /** Switch the endpoint to the configuration. */
  UPDATE_ENDPOINT,
  /** Wait while the service changes the endpoint. */
  WAIT,
  /** Change the tags that differ from the wanted ones. */
  TAG,
  /** Create, update and delete inference components, and wait until they are in service. */
  INFERENCE_COMPONENTS,
  /** Apply and verify the other parts, such as auto scaling. */
  PARTS,
  /** Delete superseded configurations. */
  CLEAN_UP,
  /** End: the endpoint runs the wanted configuration. */
  DONE,
  /** Describe the endpoint that is to be deleted, and wait while the service changes it. */
  CHECK_DELETED_ENDPOINT,
  /** Delete the parts of the deployment, such as its auto scaling. */
  DELETE_PARTS,
  /** Delete the endpoint's inference components, adapters first. */
  DELETE_INFERENCE_COMPONENTS,
  /** Delete the endpoint. */
  DELETE_ENDPOINT,
  /** Delete the configurations that no endpoint uses. */
  DELETE_CONFIGS,
  /** Delete the models that no configuration or inference component names. */
  DELETE_MODELS,
  /** End: what was to be deleted does not exist. */
  DELETED;

  /** Checks whether this is a step of a deletion. */
  public boolean isDeletion() {
    return compareTo(CHECK_DELETED_ENDPOINT) >= 0;
  }

  /** Returns the step for display, such as {@code read config back}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
