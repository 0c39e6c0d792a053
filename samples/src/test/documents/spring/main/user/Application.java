package user;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

@SpringBootApplication(proxyBeanMethods = false)
class Application {
  @Bean
  @ConditionalOnMissingBean
  SageMakerClient sageMakerClient() {
    return SageMakerClient.create();
  }
}
