import dev.endpointdsl.sagemaker.EndpointConfig;

/** A call on the builder of an existing value. */
class ToBuilder {

  EndpointConfig renamed(EndpointConfig config) {
    return config.toBuilder().endpointConfigName("churn_2").build();
//                                               ^
// error: [EndpointDsl:Pattern] endpointConfigName: "churn_2" does not match [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}; use '-' instead of '_'
  }
}
// rule: PATTERN
