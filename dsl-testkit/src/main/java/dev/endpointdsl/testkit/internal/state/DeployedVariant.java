package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A variant as an endpoint runs it.
 *
 * @param state its members, named as in the response of DescribeEndpoint
 */
public record DeployedVariant(JsonObject state) {

  /** The members that have a current and a desired value. */
  private static final List<String> SCALED = List.of("Weight", "InstanceCount", "ServerlessConfig");

  /** The members that only the summary of a deployment in progress has. */
  private static final List<String> PENDING_ONLY = List.of("InstanceType", "AcceleratorType");

  private static final String INSTANCES = "DesiredInstanceCount";
  private static final String SERVERLESS = "DesiredServerlessConfig";

  /**
   * Returns a variant that is to run as its configuration describes.
   *
   * @param config the variant of the configuration
   * @param image its image, if its model exists
   */
  public static DeployedVariant of(JsonObject config, Optional<JsonObject> image) {
    JsonObject state =
        JsonObject.EMPTY
            .withFrom(config, "VariantName")
            .with("DesiredWeight", weight(config))
            .with("DeployedImages", JsonArray.of(image.stream().toList()));
    for (String member : List.of("InstanceType", "AcceleratorType", "RoutingConfig")) {
      state = state.withFrom(config, member);
    }
    state = state.withFrom(config, "ManagedInstanceScaling");
    state = state.withFrom(config, "CapacityReservationConfig");
    return new DeployedVariant(withPools(withScale(state, config), config));
  }

  /** Returns the name of the variant. */
  public String name() {
    return state.string("VariantName");
  }

  /** Returns the desired number of instances; empty for a serverless variant. */
  public Optional<Integer> desiredInstances() {
    return state.find(INSTANCES).map(count -> Math.toIntExact(state.number(INSTANCES)));
  }

  /** Returns its instance type, or those of its pools in the order of their priority. */
  public List<JsonValue> instanceTypes() {
    return Stream.concat(Stream.of(state), state.objects("InstancePools").stream())
        .flatMap(part -> part.find("InstanceType").stream())
        .toList();
  }

  /** Checks whether the variant runs without instances. */
  public boolean isServerless() {
    return state.find(SERVERLESS).isPresent();
  }

  /** Returns the variant after a successful change: the desired values are the current ones. */
  DeployedVariant settled() {
    return copied("Desired", "Current");
  }

  /** Returns the variant after a failed change: the current values are the desired ones. */
  DeployedVariant reverted() {
    return copied("Current", "Desired");
  }

  /** Returns this variant with a member of another one. */
  public DeployedVariant retaining(DeployedVariant other, String member) {
    return new DeployedVariant(state.withFrom(other.state, member));
  }

  /** Returns the summary of DescribeEndpoint while the variant runs. */
  public JsonObject liveSummary() {
    JsonObject summary = state;
    for (String member : PENDING_ONLY) {
      summary = summary.without(member);
    }
    return summary;
  }

  /** Returns the summary of DescribeEndpoint while the variant is being deployed. */
  public JsonObject pendingSummary() {
    return state
        .without("CapacityReservationConfig")
        .with("VariantStatus", JsonArray.of(List.of(JsonObject.EMPTY.with("Status", "Creating"))));
  }

  private DeployedVariant copied(String from, String to) {
    JsonObject copy = state;
    for (String member : SCALED) {
      copy = copy.withOptional(to + member, state.find(from + member));
    }
    return new DeployedVariant(copy);
  }

  private static JsonValue weight(JsonObject config) {
    return config.find("InitialVariantWeight").orElse(new JsonNumber("1.0"));
  }

  private static JsonObject withScale(JsonObject state, JsonObject config) {
    Optional<JsonValue> serverless = config.find("ServerlessConfig");
    if (serverless.isPresent()) {
      return state.with(SERVERLESS, serverless.get());
    }
    return state.with(INSTANCES, config.find("InitialInstanceCount").orElse(JsonNumber.of(1)));
  }

  /** Takes all instances from the first pool, because this server never lacks capacity. */
  private static JsonObject withPools(JsonObject state, JsonObject config) {
    List<JsonObject> pools =
        config.objects("InstancePools").stream().sorted(DeployedVariant::byPriority).toList();
    if (pools.isEmpty()) {
      return state;
    }
    List<JsonObject> summaries = new ArrayList<>();
    JsonValue instances = state.find(INSTANCES).orElseThrow();
    for (JsonObject pool : pools) {
      summaries.add(
          JsonObject.EMPTY
              .withFrom(pool, "InstanceType")
              .with("CurrentInstanceCount", summaries.isEmpty() ? instances : JsonNumber.of(0)));
    }
    return state.with("InstancePools", JsonArray.of(summaries));
  }

  private static int byPriority(JsonObject one, JsonObject other) {
    return Long.compare(one.number("Priority"), other.number("Priority"));
  }
}
