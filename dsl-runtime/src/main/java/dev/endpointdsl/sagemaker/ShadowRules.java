package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What shadow variants exclude (E4). */
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
              .site(sofar)
              .broken(SageMakerRule.SHADOW_WITH_ASYNC, "cannot be set with asyncInferenceConfig");
    }
    sofar = ofEach(config, VariantKind.PRODUCTION, sofar);
    return ofEach(config, VariantKind.SHADOW, sofar);
  }

  private static @Nullable Violations ofEach(
      EndpointConfig config, VariantKind list, @Nullable Violations before) {
    List<ProductionVariant> variants = list.first(config);
    Violations found = before;
    for (int i = 0; i < variants.size(); i++) {
      ProductionVariant variant = variants.get(i);
      if (VariantQueries.isServerless(variant)) {
        found =
            list.site(found, config, i)
                .at("serverlessConfig", "ServerlessConfig")
                .broken(SageMakerRule.SHADOW_WITH_SERVERLESS, notShadowed("serverless variants"));
      }
      if (variant.acceleratorType != null) {
        found =
            list.site(found, config, i)
                .at("acceleratorType", "AcceleratorType")
                .broken(
                    SageMakerRule.SHADOW_WITH_ELASTIC_INFERENCE, notShadowed("Elastic Inference"));
      }
      found = inf1(config, list, i, found);
    }
    return found;
  }

  private static @Nullable Violations inf1(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations before) {
    ProductionVariant variant = list.first(config).get(index);
    Violations found = before;
    if ("inf1".equals(VariantQueries.family(variant.instanceType))) {
      found =
          list.site(found, config, index)
              .at("instanceType", "InstanceType")
              .broken(SageMakerRule.SHADOW_ON_INF1, notShadowed("Inf1 instances"));
    }
    List<InstancePool> pools = VariantQueries.pools(variant);
    for (int i = 0; i < pools.size(); i++) {
      if ("inf1".equals(VariantQueries.family(pools.get(i).instanceType))) {
        found =
            list.site(found, config, index)
                .at("instancePools", "InstancePools")
                .index(i)
                .at("instanceType", "InstanceType")
                .broken(SageMakerRule.SHADOW_ON_INF1, notShadowed("Inf1 instances"));
      }
    }
    return found;
  }

  private static String notShadowed(String what) {
    return "does not go with shadowProductionVariants, which exclude " + what;
  }
}
