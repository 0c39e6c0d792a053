package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A configuration as an endpoint runs it, or as it is being updated to it.
 *
 * <p>It is a copy, so that the endpoint continues to run when its configuration is deleted.
 *
 * @param configName the name of the configuration
 * @param startMillis the time of the request to deploy it, in milliseconds since 1970
 * @param variants its production variants
 * @param shadows its shadow variants
 * @param extras its other members that DescribeEndpoint returns
 */
public record DeployedConfig(
    String configName,
    long startMillis,
    List<DeployedVariant> variants,
    List<DeployedVariant> shadows,
    JsonObject extras) {

  /** The member that names the configuration. */
  public static final String NAME = "EndpointConfigName";

  /** The member that holds the production variants. */
  public static final String VARIANTS = "ProductionVariants";

  /** The member that holds the shadow variants. */
  public static final String SHADOWS = "ShadowProductionVariants";

  /** Copies the lists. */
  public DeployedConfig {
    variants = List.copyOf(variants);
    shadows = List.copyOf(shadows);
  }

  /** Checks whether it runs without instances. */
  public boolean isServerless() {
    return variants.stream().anyMatch(DeployedVariant::isServerless);
  }

  /** Returns the production variant with a name, if there is one. */
  public Optional<DeployedVariant> variant(String name) {
    return variants.stream().filter(variant -> variant.name().equals(name)).findFirst();
  }

  DeployedConfig settled() {
    return eachVariant(DeployedVariant::settled);
  }

  DeployedConfig reverted() {
    return eachVariant(DeployedVariant::reverted);
  }

  /** Returns this configuration with each of its variants changed. */
  public DeployedConfig eachVariant(UnaryOperator<DeployedVariant> change) {
    return new DeployedConfig(
        configName,
        startMillis,
        variants.stream().map(change).toList(),
        shadows.stream().map(change).toList(),
        extras);
  }

  /** Returns this configuration with other extras. */
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
