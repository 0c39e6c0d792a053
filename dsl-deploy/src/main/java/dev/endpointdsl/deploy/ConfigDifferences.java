package dev.endpointdsl.deploy;

import dev.endpointdsl.deploy.internal.config.ConfigDiff;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;

/** Compares configurations by meaning, without calling the service. */
public final class ConfigDifferences {

  private ConfigDifferences() {}

  /**
   * Returns the differences, names and tags included, in the order of the request: list elements
   * are compared by the member that identifies them, in any order, and a member that is not set as
   * the service's default. Sensitive values are hidden.
   */
  public static List<Difference> between(EndpointConfig live, EndpointConfig wanted) {
    return ConfigDiff.withNameAndTags(live, wanted);
  }
}
