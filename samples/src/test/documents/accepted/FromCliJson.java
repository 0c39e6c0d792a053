import dev.endpointdsl.sagemaker.EndpointConfig;
import java.nio.file.Path;

class FromCliJson {
  public static void main(String... args) {
    System.out.println(staging(Path.of("src/test/documents/accepted/production.json")).toJson());
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
