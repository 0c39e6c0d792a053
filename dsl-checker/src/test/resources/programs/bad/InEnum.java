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
// 5:72: error: [EndpointDsl:Range] maxConcurrency: 500 is not between 1 and 200 (requests)
