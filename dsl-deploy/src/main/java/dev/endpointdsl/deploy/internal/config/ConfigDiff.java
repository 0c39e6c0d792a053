package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import java.util.List;
import java.util.Set;

/** Compares the content of two configurations; see {@link RequestDiff}. */
public final class ConfigDiff {

  private static final RequestDiff CONTENT =
      new RequestDiff(
          EndpointConfigFacts.FACTS, Set.copyOf(EndpointConfigFacts.FACTS.excludedFromContent()));
  private static final RequestDiff ALL = new RequestDiff(EndpointConfigFacts.FACTS, Set.of());

  private ConfigDiff() {}

  /** Returns the differences in the order of the request; empty if the meaning is the same. */
  public static List<Difference> between(EndpointConfig live, EndpointConfig wanted) {
    return CONTENT.between(json(live), json(wanted));
  }

  /** Returns the differences with those of the name and the tags, which are not content. */
  public static List<Difference> withNameAndTags(EndpointConfig live, EndpointConfig wanted) {
    return ALL.between(json(live), json(wanted));
  }

  /** Returns all members that a configuration sets, as differences from nothing. */
  public static List<Difference> all(EndpointConfig wanted) {
    return CONTENT.between(JsonObject.EMPTY, json(wanted));
  }

  private static JsonObject json(EndpointConfig config) {
    return JsonTreeReader.readObject(config.toJson());
  }
}
