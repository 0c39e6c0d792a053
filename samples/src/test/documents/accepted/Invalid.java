import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.sagemaker.EndpointConfig;

// The checker would report these constants before build() does.
@SuppressWarnings("EndpointDsl")
class Invalid {
  public static void main(String... args) {
    try {
      build();
    } catch (InvalidConfigException e) {
      System.out.println(e.getMessage());
    }
  }

  static void build() {
    // begin
    EndpointConfig.builder()
        .endpointConfigName("churn 2026")
        .productionVariant(v -> v
            .variantName("only")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s
                .memorySizeInMB(8192)
                .maxConcurrency(500)))
        .build();
    // end
  }
}
