package user;

import dev.endpointdsl.testkit.LocalSageMaker;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

@TestConfiguration(proxyBeanMethods = false)
class LocalSageMakerConfiguration {
  @Bean(destroyMethod = "close")
  LocalSageMaker localSageMaker() {
    return LocalSageMaker.builder().models("churn-xgb-7").start();
  }

  @Bean(destroyMethod = "") // LocalSageMaker closes its client
  SageMakerClient localSageMakerClient(LocalSageMaker sageMaker) {
    return sageMaker.client();
  }
}
