import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.Tag;

/** Elements and lambdas, passed one by one without a warning. */
class ListsOneByOne {
  EndpointConfig lambdas() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(
            v -> v.variantName("a").modelName("m").instanceType(ML_M5_XLARGE).initialInstanceCount(1),
            v -> v.variantName("b").modelName("m").instanceType(ML_M5_XLARGE).initialInstanceCount(1),
            v -> {
              return v.variantName("c")
                  .modelName("m")
                  .instanceType(ML_M5_XLARGE)
                  .initialInstanceCount(1);
            })
        .tags(t -> t.key("team").value("risk"), t -> t.key("stage").value("test"))
        .build();
  }

  EndpointConfig values(ProductionVariant a, ProductionVariant b, Tag tag) {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(a, b)
        .tags(tag)
        .build();
  }
}
