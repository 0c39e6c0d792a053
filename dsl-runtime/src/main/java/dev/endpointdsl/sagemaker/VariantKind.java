package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.internal.BoundedLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two lists of variants in a configuration. */
enum VariantKind {
  PRODUCTION(
      "productionVariants",
      "ProductionVariants",
      EndpointConfigChecks.PRODUCTION_VARIANTS_MAX_SIZE) {
    @Override
    @Nullable List<ProductionVariant> field(EndpointConfig config) {
      return config.productionVariants;
    }
  },
  SHADOW(
      "shadowProductionVariants",
      "ShadowProductionVariants",
      EndpointConfigChecks.SHADOW_PRODUCTION_VARIANTS_MAX_SIZE) {
    @Override
    @Nullable List<ProductionVariant> field(EndpointConfig config) {
      return config.shadowProductionVariants;
    }
  };

  private final String javaName;
  private final String wireName;
  private final int maxSize;

  VariantKind(String javaName, String wireName, int maxSize) {
    this.javaName = javaName;
    this.wireName = wireName;
    this.maxSize = maxSize;
  }

  abstract @Nullable List<ProductionVariant> field(EndpointConfig config);

  /** Returns all variants, for rules on the whole list; none if the list is too long. */
  List<ProductionVariant> of(EndpointConfig config) {
    return BoundedLists.upTo(maxSize, field(config));
  }

  /** Returns the variants, for rules on each variant; the first ones if the list is too long. */
  List<ProductionVariant> first(EndpointConfig config) {
    return BoundedLists.first(maxSize, field(config));
  }

  /** Begins a violation at the list. */
  ViolationBuilder at(@Nullable Violations found) {
    return Violations.in(found).at(javaName, wireName);
  }

  /** Begins a violation at a variant in the list. */
  ViolationBuilder at(@Nullable Violations found, EndpointConfig config, int index) {
    return at(found).index(index, first(config).get(index).variantName);
  }

  /** Returns a variant's name in messages: {@code productionVariants[0]}. */
  String name(int index) {
    return javaName + "[" + index + "]";
  }
}
