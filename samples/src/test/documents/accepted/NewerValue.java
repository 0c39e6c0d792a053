import dev.endpointdsl.sagemaker.EndpointConfig;

// The checker would report the string before violations() does.
@SuppressWarnings("EndpointDsl")
class NewerValue {
  public static void main(String... args) {
    // begin
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn-2027-01")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-9")
            .instanceType("ml.m99.xlarge")
            .initialInstanceCount(2))
        .build();

    config.violations().forEach(System.out::println);
    // end
    if (!config.toJson().contains("\"InstanceType\":\"ml.m99.xlarge\"")) {
      throw new IllegalStateException("The value is lost: " + config.toJson());
    }
  }
}
