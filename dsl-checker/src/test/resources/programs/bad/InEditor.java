import dev.endpointdsl.sagemaker.EndpointConfig;

/** An edited value. */
class InEditor {

  EndpointConfig renamed(EndpointConfig config) {
    return config.toBuilder().endpointConfigName("churn_2").build();
  }
}
// rule: PATTERN
