package dev.endpointdsl.deploy.model;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.deploy.internal.name.ContentHashName;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A configuration with another instance type, which is deployed if there are too few instances of
 * the first one.
 *
 * @param instanceType the instance type
 * @param config the configuration
 */
public record Fallback(String instanceType, EndpointConfig config) {

  /**
   * Returns a configuration with another instance type for all its variants.
   *
   * @throws IllegalArgumentException if the content does not determine the configuration's name, or
   *     if its variants do not all have the same instance type
   * @throws InvalidConfigException if the configuration is not valid with the instance type
   */
  static Fallback of(EndpointConfig config, String instanceType) {
    ContentHashName name =
        ContentHashName.of(config)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "fallbackInstanceTypes("
                            + instanceType
                            + ") needs a configuration of its own, and the name "
                            + config.endpointConfigName()
                            + " does not follow from the content; use"
                            + " endpointConfigNamePrefix(...) of the configuration"));
    requireOneInstanceType(config);
    EndpointConfig.Builder other = config.toBuilder();
    config
        .productionVariants()
        .forEach(
            variant ->
                other.changeProductionVariant(
                    variant.variantName(), v -> v.instanceType(instanceType)));
    config
        .shadowProductionVariants()
        .forEach(
            variant ->
                other.changeShadowProductionVariant(
                    variant.variantName(), v -> v.instanceType(instanceType)));
    return new Fallback(instanceType, other.endpointConfigNamePrefix(name.prefix()).build());
  }

  private static void requireOneInstanceType(EndpointConfig config) {
    Set<String> types = new TreeSet<>();
    for (List<ProductionVariant> variants :
        List.of(config.productionVariants(), config.shadowProductionVariants())) {
      variants.stream()
          .map(ProductionVariant::instanceTypeAsString)
          .map(type -> type.orElse("no instance type"))
          .forEach(types::add);
    }
    if (types.size() != 1 || types.contains("no instance type")) {
      throw new IllegalArgumentException(
          "fallbackInstanceTypes(...) replaces the instance type of all variants, but they have "
              + String.join(", ", types)
              + "; list the instance types of each variant with instancePools instead");
    }
  }

  /** Returns the fallback for display: {@code ml.m5.2xlarge as churn-k3yqzj5m2abc}. */
  @Override
  public String toString() {
    return instanceType + " as " + config.endpointConfigName();
  }

  /** Returns the fallback whose configuration has a name; empty if none has. */
  public static Optional<Fallback> named(String configName, List<Fallback> fallbacks) {
    return fallbacks.stream()
        .filter(fallback -> fallback.config().endpointConfigName().equals(configName))
        .findFirst();
  }
}
