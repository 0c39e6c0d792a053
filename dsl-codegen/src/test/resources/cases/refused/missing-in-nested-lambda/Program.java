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
                      .serverlessConfig(s -> s.memorySizeInMB(2048)))
          .build();
}
