import dev.endpointdsl.sagemaker.EndpointConfig;

class MissingMember {
  static void build() {
    // begin
    EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .build();
    // end
  }
}
