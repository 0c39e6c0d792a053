import dev.endpointdsl.sagemaker.ServerlessConfig;

/** All findings of a class are suppressed. */
@SuppressWarnings("EndpointDsl")
class OnClass {

  ServerlessConfig config() {
    return ServerlessConfig.builder().memorySizeInMB(7).maxConcurrency(0).build();
  }
}
