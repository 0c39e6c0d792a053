import dev.endpointdsl.sagemaker.VpcConfig;

/** A field. */
class InFieldInitializer {

  static final VpcConfig NETWORK =
      VpcConfig.builder().securityGroupIds("sg-1").subnets("subnet/1").build();
}
// rule: PATTERN
