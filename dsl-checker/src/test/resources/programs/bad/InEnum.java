import dev.endpointdsl.sagemaker.ServerlessConfig;

/** A constant of an enum. */
enum InEnum {
  SMALL(ServerlessConfig.builder().memorySizeInMB(1024).maxConcurrency(500).build());

  final ServerlessConfig config;

  InEnum(ServerlessConfig config) {
    this.config = config;
  }
}
// rule: RANGE
