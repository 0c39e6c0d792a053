import dev.endpointdsl.sagemaker.EndpointConfig;

/** A chain that begins with a member. */
class NoStart {
  EndpointConfig config() {
    return EndpointConfig.endpointConfigNamePrefix("churn-")
//                       ^
// error: cannot find symbol
//   symbol:   method endpointConfigNamePrefix(java.lang.String)
//   location: class dev.endpointdsl.sagemaker.EndpointConfig
//                       ^
// error: [EndpointDsl:Stage] EndpointConfig.builder() begins a chain: call it before endpointConfigNamePrefix
        .build();
  }
}
