package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for configurations that host inference components, and for those that host models. */
final class ComponentRules {

  private ComponentRules() {}

  static @Nullable Violations check(EndpointConfig config, @Nullable Violations found) {
    Violations sofar = role(config, found);
    sofar = network(config, sofar);
    return several(config, mixed(config, sofar));
  }

  private static @Nullable Violations role(EndpointConfig config, @Nullable Violations found) {
    VariantKind kind =
        VariantQueries.firstForComponents(VariantKind.PRODUCTION.first(config)) >= 0
            ? VariantKind.PRODUCTION
            : VariantKind.SHADOW;
    int index = VariantQueries.firstForComponents(kind.first(config));
    return index < 0 || config.executionRoleArn != null
        ? found
        : Violations.in(found)
            .at("executionRoleArn", "ExecutionRoleArn")
            .broken(
                SageMakerRule.EXECUTION_ROLE_MISSING,
                "is required and is not set: " + kind.name(index) + " has no modelName");
  }

  private static @Nullable Violations network(EndpointConfig config, @Nullable Violations before) {
    VariantKind kind =
        VariantQueries.firstWithModelOnInstances(VariantKind.PRODUCTION.first(config)) >= 0
            ? VariantKind.PRODUCTION
            : VariantKind.SHADOW;
    int index = VariantQueries.firstWithModelOnInstances(kind.first(config));
    Violations found = before;
    if (index >= 0 && config.vpcConfig != null) {
      found =
          Violations.in(found)
              .at("vpcConfig", "VpcConfig")
              .broken(SageMakerRule.VPC_WITH_MODEL, hostsModel(kind, index));
    }
    if (index >= 0 && Boolean.TRUE.equals(config.enableNetworkIsolation)) {
      found =
          Violations.in(found)
              .at("enableNetworkIsolation", "EnableNetworkIsolation")
              .broken(SageMakerRule.NETWORK_ISOLATION_WITH_MODEL, hostsModel(kind, index));
    }
    return found;
  }

  private static String hostsModel(VariantKind kind, int index) {
    return "is set, but " + kind.name(index) + " has a modelName";
  }

  private static @Nullable Violations mixed(EndpointConfig config, @Nullable Violations found) {
    VariantKind kind =
        VariantQueries.firstForComponents(VariantKind.PRODUCTION.first(config)) >= 0
            ? VariantKind.PRODUCTION
            : VariantKind.SHADOW;
    int index = VariantQueries.firstForComponents(kind.first(config));
    return index < 0 || !anyModel(config)
        ? found
        : kind.at(found, config, index)
            .at("modelName", "ModelName")
            .broken(
                SageMakerRule.MODEL_AND_COMPONENTS_MIXED,
                "is not set, but another variant has a modelName");
  }

  private static boolean anyModel(EndpointConfig config) {
    return VariantQueries.firstWithModelOnInstances(VariantKind.PRODUCTION.first(config)) >= 0
        || VariantQueries.firstWithModelOnInstances(VariantKind.SHADOW.first(config)) >= 0;
  }

  private static @Nullable Violations several(EndpointConfig config, @Nullable Violations found) {
    List<ProductionVariant> variants = VariantKind.PRODUCTION.of(config);
    for (int i = 0; i < variants.size(); i++) {
      if (!VariantQueries.isForComponents(variants.get(i))) {
        return found;
      }
    }
    return variants.size() < 2
        ? found
        : VariantKind.PRODUCTION
            .at(found)
            .broken(
                SageMakerRule.SEVERAL_COMPONENT_VARIANTS,
                "has " + variants.size() + " elements for inference components");
  }
}
