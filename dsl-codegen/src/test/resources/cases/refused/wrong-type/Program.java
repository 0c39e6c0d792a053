import static dev.endpointdsl.sagemaker.InstanceType.*;

import dev.endpointdsl.sagemaker.EndpointConfig;

class Program {
  EndpointConfig config =
      EndpointConfig.builder()
          .endpointConfigName("churn")
          .productionVariant(v -> v.variantName("blue").initialInstanceCount(1.5))
          .build();
}
