import dev.endpointdsl.sagemaker.ServerlessConfig;

/** A builder that is not finished: each argument counts by itself. */
class UnfinishedChain {

  ServerlessConfig.Builder config() {
    return ServerlessConfig.builder().memorySizeInMB(2048).maxConcurrency(0);
//                                                                        ^
// error: [EndpointDsl:Range] maxConcurrency: 0 is not between 1 and 200 (requests)
  }
}
// rule: RANGE
