package dev.endpointdsl.deploy.internal.name;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InstancePool;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the models that a configuration or inference component needs. */
public final class ModelNames {

  private ModelNames() {}

  /** Returns the names in the order of the variants, without duplicates. */
  public static Set<String> of(EndpointConfig config) {
    return Stream.concat(
            config.productionVariants().stream(), config.shadowProductionVariants().stream())
        .flatMap(ModelNames::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the names of the models of an inference component, without duplicates. */
  public static Set<String> of(InferenceComponent component) {
    return Stream.concat(component.specification().stream(), component.specifications().stream())
        .flatMap(specification -> specification.modelName().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the names of the models of a variant; none if it serves inference components. */
  public static Stream<String> of(ProductionVariant variant) {
    return Stream.concat(
        variant.modelName().stream(),
        variant.instancePools().stream()
            .map(InstancePool::modelNameOverride)
            .flatMap(Optional::stream));
  }
}
