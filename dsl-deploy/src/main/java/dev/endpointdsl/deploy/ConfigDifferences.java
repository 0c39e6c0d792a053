package dev.endpointdsl.deploy;

import dev.endpointdsl.MemberFacts;
import dev.endpointdsl.deploy.internal.config.ConfigDiff;
import dev.endpointdsl.deploy.internal.config.RequestDiff;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;
import java.util.Set;

/** Compares configurations and other requests by meaning, without calling the service. */
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

  /**
   * Returns the differences of two requests of any kind, as {@link #between(EndpointConfig,
   * EndpointConfig)} does.
   *
   * @param facts the facts about the members of the request, such as {@code ModelFacts.FACTS}
   */
  public static List<Difference> between(MemberFacts facts, JsonObject live, JsonObject wanted) {
    return new RequestDiff(facts, Set.of()).between(live, wanted);
  }
}
