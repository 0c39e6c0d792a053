import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.sagemaker.EndpointConfig;

class RefusedWarnings {
  public static void main(String... args) {
    try {
      config();
    } catch (InvalidConfigException e) {
      System.out.println(e.getMessage());
    }
  }

  @SuppressWarnings("EndpointDsl:UnknownValue")
  static EndpointConfig config() {
    // begin
    return EndpointConfig.builder()
        .endpointConfigName("churn-2027-01")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-9")
            .instanceType("ml.m99.xlarge")
            .initialInstanceCount(2))
        .buildRefusingWarnings();
    // end
  }
}
