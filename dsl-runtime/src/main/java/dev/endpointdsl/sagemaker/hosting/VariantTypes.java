package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.sagemaker.InstancePool;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.List;
import java.util.stream.Stream;

/** The instance types of a variant. */
final class VariantTypes {

  private VariantTypes() {}

  /** Returns the names of all types. */
  static List<String> namesOf(ProductionVariant variant) {
    return Stream.concat(
            variant.instanceTypeAsString().stream(),
            variant.instancePools().stream().map(InstancePool::instanceTypeAsString))
        .toList();
  }

  /** Returns the types that the model knows. */
  static List<InstanceType> of(ProductionVariant variant) {
    return Stream.concat(
            variant.instanceType().stream(),
            variant.instancePools().stream().flatMap(pool -> pool.instanceType().stream()))
        .toList();
  }
}
