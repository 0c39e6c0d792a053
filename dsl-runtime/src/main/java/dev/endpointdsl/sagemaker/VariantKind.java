package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two lists of variants that a configuration has. */
enum VariantKind {
  PRODUCTION("productionVariants", "ProductionVariants") {
    @Override
    @Nullable List<ProductionVariant> field(EndpointConfig config) {
      return config.productionVariants;
    }
  },
  SHADOW("shadowProductionVariants", "ShadowProductionVariants") {
    @Override
    @Nullable List<ProductionVariant> field(EndpointConfig config) {
      return config.shadowProductionVariants;
    }
  };

  private static final int MOST = 10;

  private final String javaName;
  private final String wireName;

  VariantKind(String javaName, String wireName) {
    this.javaName = javaName;
    this.wireName = wireName;
  }

  abstract @Nullable List<ProductionVariant> field(EndpointConfig config);

  /** All variants, to look at them as a whole; none where there are more than the service reads. */
  List<ProductionVariant> of(EndpointConfig config) {
    return BoundedLists.upTo(MOST, field(config));
  }

  /** The variants, to look at each; of more than the service reads, the first ones. */
  List<ProductionVariant> first(EndpointConfig config) {
    return BoundedLists.first(MOST, field(config));
  }

  /** Where the list stands. */
  ViolationBuilder site(@Nullable Violations found) {
    return Violations.in(found).at(javaName, wireName);
  }

  /** Where a variant of the list stands. */
  ViolationBuilder site(@Nullable Violations found, EndpointConfig config, int index) {
    return site(found).index(index, first(config).get(index).variantName);
  }

  /** A variant for people: {@code productionVariants[0]}. */
  String name(int index) {
    return javaName + "[" + index + "]";
  }
}
