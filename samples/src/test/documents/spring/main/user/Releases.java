package user;

import dev.endpointdsl.sagemaker.EndpointConfig;
import org.springframework.stereotype.Service;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

@Service
class Releases {
  private final SageMakerClient sageMaker;

  Releases(SageMakerClient sageMaker) {
    this.sageMaker = sageMaker;
  }

  String create(EndpointConfig config) {
    return sageMaker.createEndpointConfig(config.toRequest()).endpointConfigArn();
  }
}
