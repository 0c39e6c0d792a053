import dev.endpointdsl.sagemaker.ServerlessConfig;

/** A call in the arguments of an enum constant. */
enum EnumField {
  SMALL(ServerlessConfig.builder().memorySizeInMB(1024).maxConcurrency(500).build());
//                                                                     ^
// error: [EndpointDsl:Range] maxConcurrency: 500 is not between 1 and 200 (requests)

  final ServerlessConfig config;

  EnumField(ServerlessConfig config) {
    this.config = config;
  }
}
// rule: RANGE
