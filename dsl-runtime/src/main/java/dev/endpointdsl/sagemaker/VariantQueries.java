package dev.endpointdsl.sagemaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules ask about variants. */
final class VariantQueries {

  private static final int MOST_POOLS = 5;

  private VariantQueries() {}

  static boolean isServerless(ProductionVariant variant) {
    return variant.serverlessConfig != null;
  }

  /** Whether a variant is for inference components, which live on instances. */
  static boolean isForComponents(ProductionVariant variant) {
    return variant.modelName == null && !isServerless(variant);
  }

  /** Whether a variant hosts a model on instances. */
  static boolean hostsModelOnInstances(ProductionVariant variant) {
    return variant.modelName != null && !isServerless(variant);
  }

  static List<InstancePool> pools(ProductionVariant variant) {
    return BoundedLists.first(MOST_POOLS, variant.instancePools);
  }

  /** Whether a variant of either list is serverless. */
  static boolean anyServerless(EndpointConfig config) {
    return firstServerless(VariantKind.PRODUCTION.first(config)) >= 0
        || firstServerless(VariantKind.SHADOW.first(config)) >= 0;
  }

  /** The index of the first serverless variant, or -1. */
  static int firstServerless(List<ProductionVariant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      if (isServerless(variants.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the first variant for inference components, or -1. */
  static int firstForComponents(List<ProductionVariant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      if (isForComponents(variants.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the first variant that hosts a model on instances, or -1. */
  static int firstWithModelOnInstances(List<ProductionVariant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      if (hostsModelOnInstances(variants.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The family of an instance type, or null when the type is not known. */
  static @Nullable String family(@Nullable String instanceType) {
    InstanceType type = InstanceType.find(instanceType);
    return type == null ? null : type.family;
  }
}
