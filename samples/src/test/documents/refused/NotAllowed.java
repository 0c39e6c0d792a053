import dev.endpointdsl.sagemaker.ServerlessConfig;

class NotAllowed {
  static ServerlessConfig config() {
    // begin
    return ServerlessConfig.builder().memorySizeInMB(1500).maxConcurrency(20).build();
    // end
  }
}
