import dev.endpointdsl.sagemaker.EndpointConfig;

/** A value is changed like a builder. */
class ChangedValue {
  EndpointConfig config(EndpointConfig config) {
    return config.tag("team", "risk");
//               ^
// error: cannot find symbol
//   symbol:   method tag(java.lang.String,java.lang.String)
//   location: variable config of type dev.endpointdsl.sagemaker.EndpointConfig
//               ^
// error: [EndpointDsl:Stage] a finished EndpointConfig does not change: toBuilder() returns a builder for it
  }
}
