import static dev.endpointdsl.sagemaker.InstanceType.*;

import dev.endpointdsl.sagemaker.EndpointConfig;

class Program {
  EndpointConfig config =
      EndpointConfig.builder()
          .endpointConfigName("churn")
          .productionVariant(v -> v.modelName("churn-xgb-7"))
          .build();
}
