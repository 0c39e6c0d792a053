package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A configuration as an endpoint runs it, or is to run it.
 *
 * <p>It is a copy: an endpoint goes on when its configuration is deleted.
 *
 * @param configName the configuration's name
 * @param startMillis when it was asked for, in milliseconds since 1970
 * @param variants its production variants
 * @param shadows its shadow variants
 * @param extras its other members that DescribeEndpoint tells
 */
public record DeployedConfig(
    String configName,
    long startMillis,
    List<DeployedVariant> variants,
    List<DeployedVariant> shadows,
    JsonObject extras) {

  public static final String NAME = "EndpointConfigName";
  public static final String VARIANTS = "ProductionVariants";
  public static final String SHADOWS = "ShadowProductionVariants";

  public DeployedConfig {
    variants = List.copyOf(variants);
    shadows = List.copyOf(shadows);
  }

  /** Whether it runs without instances. */
  public boolean isServerless() {
    return variants.stream()
        .anyMatch(variant -> variant.state().find("DesiredServerlessConfig").isPresent());
  }

  DeployedConfig settled() {
    return eachVariant(DeployedVariant::settled);
  }

  DeployedConfig reverted() {
    return eachVariant(DeployedVariant::reverted);
  }

  public DeployedConfig eachVariant(UnaryOperator<DeployedVariant> change) {
    return new DeployedConfig(
        configName,
        startMillis,
        variants.stream().map(change).toList(),
        shadows.stream().map(change).toList(),
        extras);
  }

  public DeployedConfig withExtras(JsonObject changed) {
    return new DeployedConfig(configName, startMillis, variants, shadows, changed);
  }

  JsonObject toJson() {
    return JsonObject.EMPTY
        .with(NAME, configName)
        .with("StartMillis", JsonNumber.of(startMillis))
        .with(VARIANTS, JsonArray.of(variants.stream().map(DeployedVariant::state).toList()))
        .with(SHADOWS, JsonArray.of(shadows.stream().map(DeployedVariant::state).toList()))
        .with("Extras", extras);
  }

  static DeployedConfig fromJson(JsonObject json) {
    return new DeployedConfig(
        json.string(NAME),
        json.number("StartMillis"),
        json.objects(VARIANTS).stream().map(DeployedVariant::new).toList(),
        json.objects(SHADOWS).stream().map(DeployedVariant::new).toList(),
        json.object("Extras"));
  }
}
