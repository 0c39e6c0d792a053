package dev.endpointdsl.deploy.model;

import java.util.Locale;

/** How far a deployment has come. */
public enum DeploymentStep {
  /** The configuration is looked for, and compared if it exists. */
  CHECK_CONFIG,
  /** The configuration is created. */
  CREATE_CONFIG,
  /** The new configuration is read back, because it may take a moment to be seen. */
  READ_CONFIG_BACK,
  /** The endpoint is looked at. */
  CHECK_ENDPOINT,
  /** A failed endpoint is deleted, to be created again. */
  DELETE_FAILED_ENDPOINT,
  /** The endpoint is created. */
  CREATE_ENDPOINT,
  /** The endpoint is switched to the configuration. */
  UPDATE_ENDPOINT,
  /** The service works on the endpoint. */
  WAIT,
  /** Tags are brought to what was asked for. */
  TAG,
  /** Superseded configurations are deleted. */
  CLEAN_UP,
  /** The endpoint runs what was asked for. */
  DONE;

  /** For people: {@code read config back}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
