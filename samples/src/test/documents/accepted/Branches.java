import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.ArrayList;
import java.util.List;

class Branches {
  public static void main(String... args) {
    System.out.println(config(List.of("churn-xgb-7"), true, "churn-2026-12").toJson());
  }

  static EndpointConfig config(List<String> models, boolean large, String nextName) {
    // begin
    List<ProductionVariant> variants = new ArrayList<>();
    for (String model : models) {
      variants.add(ProductionVariant.builder()
          .defaultVariantName()
          .modelName(model)
          .instanceType(ML_M5_XLARGE)
          .initialInstanceCount(2)
          .build());
    }

    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(variants)
        .productionVariant(v -> {
          var canary = v
              .variantName("canary")
              .modelName("churn-xgb-9")
              .instanceType(ML_M5_XLARGE)
              .initialInstanceCount(1)
              .initialVariantWeight(0.1);
          if (large) {
            canary.volumeSizeInGB(512);
          }
          return canary;
        })
        .build();

    EndpointConfig next = config.toBuilder()
        .endpointConfigName(nextName)
        .tag("follows", config.endpointConfigName())
        .build();
    // end
    return next;
  }
}
