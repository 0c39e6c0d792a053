import dev.endpointdsl.sagemaker.ServerlessConfig;

class Contradiction {
  static ServerlessConfig config() {
    // begin
    return ServerlessConfig.builder()
        .memorySizeInMB(2048)
        .maxConcurrency(20)
        .provisionedConcurrency(25)
        .build();
    // end
  }
}
