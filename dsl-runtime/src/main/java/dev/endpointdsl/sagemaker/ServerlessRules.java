package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for members that a serverless variant excludes. */
final class ServerlessRules {

  private ServerlessRules() {}

  static @Nullable Violations check(EndpointConfig config, @Nullable Violations before) {
    if (!VariantQueries.anyServerless(config)) {
      return before;
    }
    Violations found = besideInstances(config, before);
    if (config.vpcConfig != null) {
      found = excluded(found, "vpcConfig", "VpcConfig", SageMakerRule.SERVERLESS_WITH_VPC);
    }
    if (Boolean.TRUE.equals(config.enableNetworkIsolation)) {
      found =
          excluded(
              found,
              "enableNetworkIsolation",
              "EnableNetworkIsolation",
              SageMakerRule.SERVERLESS_WITH_NETWORK_ISOLATION);
    }
    if (captures(config.dataCaptureConfig)) {
      found =
          excluded(
              found,
              "dataCaptureConfig",
              "DataCaptureConfig",
              SageMakerRule.SERVERLESS_WITH_DATA_CAPTURE);
    }
    if (config.asyncInferenceConfig != null) {
      found =
          excluded(
              found,
              "asyncInferenceConfig",
              "AsyncInferenceConfig",
              SageMakerRule.SERVERLESS_WITH_ASYNC);
    }
    if (config.explainerConfig != null) {
      found =
          Violations.in(found)
              .at("explainerConfig", "ExplainerConfig")
              .broken(
                  SageMakerRule.EXPLAINER_WITH_SERVERLESS,
                  "is not documented to work with a serverless variant");
    }
    return found;
  }

  /** Data capture that is switched off requests nothing. */
  private static boolean captures(@Nullable DataCaptureConfig capture) {
    return capture != null && !Boolean.FALSE.equals(capture.enableCapture);
  }

  private static @Nullable Violations besideInstances(
      EndpointConfig config, @Nullable Violations found) {
    List<ProductionVariant> variants = VariantKind.PRODUCTION.first(config);
    int serverless = VariantQueries.firstServerless(variants);
    for (int i = 0; serverless >= 0 && i < variants.size(); i++) {
      if (!VariantQueries.isServerless(variants.get(i))) {
        return VariantKind.PRODUCTION
            .at(found, config, serverless)
            .at("serverlessConfig", "ServerlessConfig")
            .broken(
                SageMakerRule.SERVERLESS_BESIDE_INSTANCES,
                "cannot be combined with "
                    + VariantKind.PRODUCTION.name(i)
                    + ", which runs on instances");
      }
    }
    return found;
  }

  private static Violations excluded(
      @Nullable Violations found, String javaName, String wireName, Rule rule) {
    return Violations.in(found)
        .at(javaName, wireName)
        .broken(rule, "cannot be set: a variant is serverless");
  }
}
