import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.sagemaker.EndpointConfig;

class WrongJson {
  public static void main(String... args) {
    // begin
    String json = """
        {
          "EndpointConfigName": "churn",
          "ProductionVariants": [
            {"VariantName": "blue", "ModelNam": "churn-xgb-7"}
          ]
        }
        """;
    // end
    try {
      EndpointConfig.fromJson(json);
    } catch (InvalidJsonException e) {
      System.out.println(e.getMessage());
    }
  }
}
