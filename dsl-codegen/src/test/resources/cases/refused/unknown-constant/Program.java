import static dev.endpointdsl.sagemaker.InstanceType.*;

import dev.endpointdsl.sagemaker.EndpointConfig;

class Program {
  EndpointConfig config =
      EndpointConfig.builder()
          .endpointConfigName("churn")
          .productionVariant(
              v ->
                  v.variantName("blue")
                      .modelName("churn-xgb-7")
                      .instanceType(ML_M5_XLARG)
                      .initialInstanceCount(1))
          .build();
}
