package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for members that shadow variants exclude. */
final class ShadowRules {

  private ShadowRules() {}

  static @Nullable Violations check(EndpointConfig config, @Nullable Violations found) {
    if (VariantKind.SHADOW.first(config).isEmpty()) {
      return found;
    }
    Violations sofar = found;
    if (config.asyncInferenceConfig != null) {
      sofar =
          VariantKind.SHADOW
              .at(sofar)
              .broken(SageMakerRule.SHADOW_WITH_ASYNC, "cannot be set with asyncInferenceConfig");
    }
    sofar = ofEach(config, VariantKind.PRODUCTION, sofar);
    return ofEach(config, VariantKind.SHADOW, sofar);
  }

  private static @Nullable Violations ofEach(
      EndpointConfig config, VariantKind kind, @Nullable Violations before) {
    List<ProductionVariant> variants = kind.first(config);
    Violations found = before;
    for (int i = 0; i < variants.size(); i++) {
      ProductionVariant variant = variants.get(i);
      if (VariantQueries.isServerless(variant)) {
        found =
            kind.at(found, config, i)
                .at("serverlessConfig", "ServerlessConfig")
                .broken(SageMakerRule.SHADOW_WITH_SERVERLESS, notShadowed("serverless variants"));
      }
      if (variant.acceleratorType != null) {
        found =
            kind.at(found, config, i)
                .at("acceleratorType", "AcceleratorType")
                .broken(
                    SageMakerRule.SHADOW_WITH_ELASTIC_INFERENCE, notShadowed("Elastic Inference"));
      }
      found = inf1(config, kind, i, found);
    }
    return found;
  }

  private static @Nullable Violations inf1(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations before) {
    ProductionVariant variant = kind.first(config).get(index);
    Violations found = before;
    if ("inf1".equals(VariantQueries.family(variant.instanceType))) {
      found =
          kind.at(found, config, index)
              .at("instanceType", "InstanceType")
              .broken(SageMakerRule.SHADOW_ON_INF1, notShadowed("Inf1 instances"));
    }
    List<InstancePool> pools = VariantQueries.pools(variant);
    for (int i = 0; i < pools.size(); i++) {
      if ("inf1".equals(VariantQueries.family(pools.get(i).instanceType))) {
        found =
            kind.at(found, config, index)
                .at("instancePools", "InstancePools")
                .index(i)
                .at("instanceType", "InstanceType")
                .broken(SageMakerRule.SHADOW_ON_INF1, notShadowed("Inf1 instances"));
      }
    }
    return found;
  }

  private static String notShadowed(String excluded) {
    return "cannot be combined with shadowProductionVariants, which exclude " + excluded;
  }
}
