import dev.endpointdsl.sagemaker.ServerlessConfig;

/** A chain without a call of build(): arguments are checked one by one. */
class UnfinishedChain {

  ServerlessConfig.Builder config() {
    return ServerlessConfig.builder().memorySizeInMB(2048).maxConcurrency(0);
//                                                                        ^
// error: [EndpointDsl:Range] maxConcurrency: 0 is not between 1 and 200 (requests)
  }
}
// rule: RANGE
