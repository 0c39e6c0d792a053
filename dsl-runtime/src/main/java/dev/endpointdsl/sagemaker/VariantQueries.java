package dev.endpointdsl.sagemaker;

import dev.endpointdsl.sagemaker.internal.BoundedLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries on variants that several rules share. */
final class VariantQueries {

  private VariantQueries() {}

  static boolean isServerless(ProductionVariant variant) {
    return variant.serverlessConfig != null;
  }

  /** Returns whether a variant hosts inference components, which run on instances. */
  static boolean isForComponents(ProductionVariant variant) {
    return variant.modelName == null && !isServerless(variant);
  }

  /** Returns whether a variant hosts a model on instances. */
  static boolean hostsModelOnInstances(ProductionVariant variant) {
    return variant.modelName != null && !isServerless(variant);
  }

  static List<InstancePool> pools(ProductionVariant variant) {
    return BoundedLists.first(
        ProductionVariantChecks.INSTANCE_POOLS_MAX_SIZE, variant.instancePools);
  }

  /** Returns whether any variant in either list is serverless. */
  static boolean anyServerless(EndpointConfig config) {
    return firstServerless(VariantKind.PRODUCTION.first(config)) >= 0
        || firstServerless(VariantKind.SHADOW.first(config)) >= 0;
  }

  /** Returns the index of the first serverless variant, or -1. */
  static int firstServerless(List<ProductionVariant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      if (isServerless(variants.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the first variant for inference components, or -1. */
  static int firstForComponents(List<ProductionVariant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      if (isForComponents(variants.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the first variant that hosts a model on instances, or -1. */
  static int firstWithModelOnInstances(List<ProductionVariant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      if (hostsModelOnInstances(variants.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the family of an instance type, or null if the type is unknown. */
  static @Nullable String family(@Nullable String instanceType) {
    InstanceType type = InstanceType.find(instanceType);
    return type == null ? null : type.family;
  }
}
