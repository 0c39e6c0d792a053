import dev.endpointdsl.sagemaker.EndpointConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FromCliJson {
  public static void main(String... args) throws IOException {
    Path file = Files.createTempFile("production", ".json");
    try {
      Files.writeString(file, """
          {
            "EndpointConfigName": "churn-production",
            "ProductionVariants": [
              {"VariantName": "blue", "ModelName": "churn-xgb-7", "InstanceType": "ml.m5.xlarge",
               "InitialInstanceCount": 2, "InitialVariantWeight": 0}
            ],
            "EnableNetworkIsolation": false,
            "Tags": []
          }
          """);
      System.out.println(staging(file).toJson());
    } finally {
      Files.delete(file);
    }
  }

  static EndpointConfig staging(Path file) {
    // begin
    EndpointConfig staging = EndpointConfig.fromJson(file).toBuilder()
        .endpointConfigName("churn-staging")
        .build();
    // end
    return staging;
  }
}
