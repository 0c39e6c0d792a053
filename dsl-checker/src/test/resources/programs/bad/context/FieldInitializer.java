import dev.endpointdsl.sagemaker.VpcConfig;

/** A call in the initializer of a field. */
class FieldInitializer {

  static final VpcConfig NETWORK =
      VpcConfig.builder().securityGroupIds("sg-1").subnets("subnet/1").build();
//                                                         ^
// error: [EndpointDsl:Pattern] subnets: "subnet/1" does not match [-0-9a-zA-Z]+; it contains "/"
}
// rule: PATTERN
