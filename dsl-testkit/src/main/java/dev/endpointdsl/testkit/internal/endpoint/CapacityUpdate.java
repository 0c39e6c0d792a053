package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The new weight and capacity of a variant.
 *
 * @param variant the name of the variant
 * @param desired the members of the variant that change, named as in the response of
 *     DescribeEndpoint
 * @param serverless the members of its serverless configuration that change
 */
public record CapacityUpdate(String variant, JsonObject desired, JsonObject serverless) {

  /** The member that holds the updates. */
  public static final String MEMBER = "DesiredWeightsAndCapacities";

  private static final String WEIGHT = "DesiredWeight";
  private static final String INSTANCES = "DesiredInstanceCount";
  private static final String SERVERLESS = "ServerlessUpdateConfig";
  private static final String DESIRED_SERVERLESS = "DesiredServerlessConfig";
  private static final List<String> CONCURRENCY =
      List.of("MaxConcurrency", "ProvisionedConcurrency");
  private static final int MAX_CONCURRENCY = 200;

  /** Reads the updates of a request. */
  public static List<CapacityUpdate> read(RequestMembers members) {
    return members
        .requiredStructures(
            MEMBER, 1, Integer.MAX_VALUE, "VariantName", WEIGHT, INSTANCES, SERVERLESS)
        .stream()
        .map(CapacityUpdate::readOne)
        .toList();
  }

  private static CapacityUpdate readOne(RequestMembers members) {
    String variant = members.requiredString("VariantName", StringConstraint.ENTITY_NAME);
    JsonObject desired =
        JsonObject.EMPTY
            .withOptional(WEIGHT, members.notNegative(WEIGHT))
            .withOptional(INSTANCES, number(members.integer(INSTANCES, 0, Integer.MAX_VALUE)));
    JsonObject serverless =
        members
            .structure(SERVERLESS, CONCURRENCY.toArray(String[]::new))
            .map(CapacityUpdate::concurrency)
            .orElse(JsonObject.EMPTY);
    return new CapacityUpdate(variant, desired, serverless);
  }

  private static JsonObject concurrency(RequestMembers members) {
    JsonObject concurrency = JsonObject.EMPTY;
    for (String member : CONCURRENCY) {
      concurrency =
          concurrency.withOptional(member, number(members.integer(member, 1, MAX_CONCURRENCY)));
    }
    return concurrency;
  }

  private static Optional<JsonNumber> number(Optional<Integer> number) {
    return number.map(JsonNumber::of);
  }

  /**
   * Returns the live configuration with the desired capacities of its variants changed.
   *
   * @throws ServiceException if it does not have one of the variants
   */
  public static DeployedConfig apply(List<CapacityUpdate> updates, DeployedConfig live) {
    throwIfUnknown(updates, live);
    DeployedConfig changed = live;
    for (CapacityUpdate update : updates) {
      changed =
          changed.eachVariant(
              variant -> variant.name().equals(update.variant) ? update.to(variant) : variant);
    }
    return changed;
  }

  private DeployedVariant to(DeployedVariant variant) {
    JsonObject state = with(variant.state(), desired);
    return new DeployedVariant(
        serverless.members().isEmpty()
            ? state
            : state.with(DESIRED_SERVERLESS, with(state.object(DESIRED_SERVERLESS), serverless)));
  }

  private static JsonObject with(JsonObject object, JsonObject changes) {
    JsonObject changed = object;
    for (String member : changes.members().keySet()) {
      changed = changed.withFrom(changes, member);
    }
    return changed;
  }

  private static void throwIfUnknown(List<CapacityUpdate> updates, DeployedConfig live) {
    List<String> known =
        Stream.concat(live.variants().stream(), live.shadows().stream())
            .map(DeployedVariant::name)
            .toList();
    String unknown =
        updates.stream()
            .map(CapacityUpdate::variant)
            .filter(name -> !known.contains(name))
            .distinct()
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw ServiceException.validation(
          "The variant name(s) \""
              + unknown
              + "\" is/are not present within endpoint configuration \""
              + live.configName()
              + "\".");
    }
  }
}
