package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonArray;
import dev.endpointdsl.testkit.JsonValue.JsonNumber;
import dev.endpointdsl.testkit.JsonValue.JsonObject;
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
record Deployment(
    String configName,
    long startMillis,
    List<Variant> variants,
    List<Variant> shadows,
    JsonObject extras) {

  static final String NAME = "EndpointConfigName";
  static final String VARIANTS = "ProductionVariants";
  static final String SHADOWS = "ShadowProductionVariants";

  Deployment {
    variants = List.copyOf(variants);
    shadows = List.copyOf(shadows);
  }

  /** Whether it runs without instances. */
  boolean isServerless() {
    return variants.stream()
        .anyMatch(variant -> variant.state().find("DesiredServerlessConfig").isPresent());
  }

  Deployment settled() {
    return eachVariant(Variant::settled);
  }

  Deployment reverted() {
    return eachVariant(Variant::reverted);
  }

  Deployment eachVariant(UnaryOperator<Variant> change) {
    return new Deployment(
        configName,
        startMillis,
        variants.stream().map(change).toList(),
        shadows.stream().map(change).toList(),
        extras);
  }

  Deployment withExtras(JsonObject changed) {
    return new Deployment(configName, startMillis, variants, shadows, changed);
  }

  JsonObject toJson() {
    return JsonObject.EMPTY
        .with(NAME, configName)
        .with("StartMillis", JsonNumber.of(startMillis))
        .with(VARIANTS, JsonArray.of(variants.stream().map(Variant::state).toList()))
        .with(SHADOWS, JsonArray.of(shadows.stream().map(Variant::state).toList()))
        .with("Extras", extras);
  }

  static Deployment fromJson(JsonObject json) {
    return new Deployment(
        json.text(NAME),
        json.number("StartMillis"),
        json.objects(VARIANTS).stream().map(Variant::new).toList(),
        json.objects(SHADOWS).stream().map(Variant::new).toList(),
        json.object("Extras"));
  }
}
