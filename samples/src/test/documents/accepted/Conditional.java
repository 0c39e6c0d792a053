import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.List;
import java.util.function.Consumer;

class Conditional {
  public static void main(String... args) {
    System.out.println(config(List.of("churn-xgb-7", "churn-xgb-8"), true, false).toJson());
    System.out.println(config(List.of("churn-xgb-7"), false, true).toJson());
  }

  static EndpointConfig config(List<String> models, boolean debug, boolean serverless) {
    // begin
    Consumer<ProductionVariant.Complete> patient = v -> v
        .containerStartupHealthCheckTimeoutInSeconds(1200)
        .modelDataDownloadTimeoutInSeconds(1200);

    List<ProductionVariant> variants = models.stream()
        .map(model -> {
          var named = ProductionVariant.builder().defaultVariantName().modelName(model);
          var variant = serverless
              ? named.serverlessConfig(s -> s.memorySizeInMB(4096).maxConcurrency(20))
              : named.instanceType(ML_M5_XLARGE).initialInstanceCount(2);
          return variant.applyMutation(patient).build();
        })
        .toList();

    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(variants)
        .applyMutation(c -> {
          if (debug) {
            c.tag("purpose", "debugging");
          }
        })
        .build();
    // end
    return config;
  }
}
