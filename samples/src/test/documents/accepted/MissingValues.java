import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Map;
import java.util.Optional;

class MissingValues {
  public static void main(String... args) {
    EndpointConfig config = config(Optional.empty(), Map.of("team", "risk"));
    System.out.println(config.toJson());
    try {
      config.toBuilder().tag("stage", Map.of("a", "b").get("stage"));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static EndpointConfig config(Optional<Integer> volumeSize, Map<String, String> settings) {
    // begin
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .volumeSizeInGB(volumeSize)
            .ifNotNull(settings.get("ami"), (variant, ami) -> variant.inferenceAmiVersion(ami)))
        .ifNotNull(settings.get("team"), (c, team) -> c.tag("team", team))
        .build();
    // end
    return config;
  }
}
