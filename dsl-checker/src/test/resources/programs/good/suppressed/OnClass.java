import dev.endpointdsl.sagemaker.ServerlessConfig;

/** Everything is answered for, on the class. */
@SuppressWarnings("EndpointDsl")
class OnClass {

  ServerlessConfig config() {
    return ServerlessConfig.builder().memorySizeInMB(7).maxConcurrency(0).build();
  }
}
