package dev.endpointdsl.deploy.model;

import java.util.Locale;

/** A step of a deployment, in the order in which they follow each other. */
public enum DeploymentStep {
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
  /** Delete superseded configurations. */
  CLEAN_UP,
  /** End: the endpoint runs the wanted configuration. */
  DONE;

  /** Returns the step for display, such as {@code read config back}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
