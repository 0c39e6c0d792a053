package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.TextConstraint;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A variant's new weight and capacity.
 *
 * @param variant its name
 * @param weight its share of the traffic, if that is to change
 * @param instances how many instances it is to have, if that is to change
 * @param serverless its concurrency, if that is to change
 */
public record CapacityUpdate(
    String variant,
    Optional<JsonNumber> weight,
    Optional<Integer> instances,
    Map<String, Integer> serverless) {

  public static final String MEMBER = "DesiredWeightsAndCapacities";
  private static final String SERVERLESS = "ServerlessUpdateConfig";
  private static final String DESIRED_SERVERLESS = "DesiredServerlessConfig";
  private static final List<String> CONCURRENCY =
      List.of("MaxConcurrency", "ProvisionedConcurrency");
  private static final int MOST_CONCURRENCY = 200;

  public static List<CapacityUpdate> read(RequestMembers members) {
    List<JsonValue> elements = members.requiredList(MEMBER, 1, Integer.MAX_VALUE);
    List<CapacityUpdate> scalings = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      scalings.add(
          readOne(
              members.element(
                  MEMBER,
                  i,
                  elements.get(i),
                  "VariantName",
                  "DesiredWeight",
                  "DesiredInstanceCount",
                  SERVERLESS)));
    }
    return scalings;
  }

  private static CapacityUpdate readOne(RequestMembers members) {
    Map<String, Integer> serverless = new HashMap<>();
    members
        .structure(SERVERLESS, CONCURRENCY.toArray(String[]::new))
        .ifPresent(
            config ->
                CONCURRENCY.forEach(
                    member ->
                        config
                            .integer(member, 1, MOST_CONCURRENCY)
                            .ifPresent(number -> serverless.put(member, number))));
    return new CapacityUpdate(
        members.requiredText("VariantName", TextConstraint.VARIANT_NAME),
        members.weight("DesiredWeight"),
        members.integer("DesiredInstanceCount", 0, Integer.MAX_VALUE),
        Map.copyOf(serverless));
  }

  /**
   * The deployment, its variants on their way to what is desired.
   *
   * @throws ServiceException if it lacks one of the variants
   */
  public static DeployedConfig apply(List<CapacityUpdate> scalings, DeployedConfig live) {
    throwIfUnknown(scalings, live);
    DeployedConfig scaled = live;
    for (CapacityUpdate scaling : scalings) {
      scaled =
          scaled.eachVariant(
              variant -> variant.name().equals(scaling.variant) ? scaling.to(variant) : variant);
    }
    return scaled;
  }

  private DeployedVariant to(DeployedVariant variant) {
    JsonObject state =
        variant
            .state()
            .withOptional("DesiredWeight", weight)
            .withOptional("DesiredInstanceCount", instances.map(count -> JsonNumber.of(count)));
    JsonObject concurrency = state.object(DESIRED_SERVERLESS);
    for (Map.Entry<String, Integer> member : serverless.entrySet()) {
      concurrency = concurrency.with(member.getKey(), JsonNumber.of(member.getValue()));
    }
    return new DeployedVariant(
        serverless.isEmpty() ? state : state.with(DESIRED_SERVERLESS, concurrency));
  }

  private static void throwIfUnknown(List<CapacityUpdate> scalings, DeployedConfig live) {
    List<String> known =
        Stream.concat(live.variants().stream(), live.shadows().stream())
            .map(DeployedVariant::name)
            .toList();
    String unknown =
        scalings.stream()
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
