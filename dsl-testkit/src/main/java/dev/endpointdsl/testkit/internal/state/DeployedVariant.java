package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A variant as an endpoint runs it.
 *
 * @param state its members, named as DescribeEndpoint names them
 */
public record DeployedVariant(JsonObject state) {

  private static final List<String> SCALED = List.of("Weight", "InstanceCount", "ServerlessConfig");

  /** What only a summary of a deployment under way tells. */
  private static final List<String> PENDING_ONLY = List.of("InstanceType", "AcceleratorType");

  /** A variant that is to run as its configuration says. */
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

  public String name() {
    return state.string("VariantName");
  }

  /** As wanted: what is desired becomes what there is. */
  DeployedVariant settled() {
    return copied("Desired", "Current");
  }

  /** As it was: what there is becomes what is desired. */
  DeployedVariant reverted() {
    return copied("Current", "Desired");
  }

  DeployedVariant with(String member, JsonValue value) {
    return new DeployedVariant(state.with(member, value));
  }

  /** With what another one has been scaled to. */
  public DeployedVariant retaining(DeployedVariant other, String member) {
    return new DeployedVariant(state.withFrom(other.state, member));
  }

  /** What DescribeEndpoint tells of it while it runs. */
  public JsonObject liveSummary() {
    JsonObject summary = state;
    for (String member : PENDING_ONLY) {
      summary = summary.without(member);
    }
    return summary;
  }

  /** What DescribeEndpoint tells of it while it is on its way. */
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
      return state.with("DesiredServerlessConfig", serverless.get());
    }
    return state.with(
        "DesiredInstanceCount", config.find("InitialInstanceCount").orElse(JsonNumber.of(1)));
  }

  /** All instances come from the first pool: nothing here runs out of capacity. */
  private static JsonObject withPools(JsonObject state, JsonObject config) {
    List<JsonObject> pools =
        config.objects("InstancePools").stream().sorted(DeployedVariant::byPriority).toList();
    if (pools.isEmpty()) {
      return state;
    }
    List<JsonObject> summaries = new ArrayList<>();
    JsonValue instances = state.find("DesiredInstanceCount").orElseThrow();
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
