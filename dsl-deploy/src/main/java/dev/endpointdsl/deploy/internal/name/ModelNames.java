package dev.endpointdsl.deploy.internal.name;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstancePool;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the models that a configuration needs. */
public final class ModelNames {

  private ModelNames() {}

  /** Returns the names in the order of the variants, without duplicates. */
  public static Set<String> of(EndpointConfig config) {
    return Stream.concat(
            config.productionVariants().stream(), config.shadowProductionVariants().stream())
        .flatMap(ModelNames::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> of(ProductionVariant variant) {
    return Stream.concat(
        variant.modelName().stream(),
        variant.instancePools().stream()
            .map(InstancePool::modelNameOverride)
            .flatMap(Optional::stream));
  }
}
