import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.sagemaker.EndpointConfig;

class WrongJson {
  public static void main(String... args) {
    try {
      read();
    } catch (InvalidJsonException e) {
      System.out.println(e.getMessage());
    }
  }

  static void read() {
    // begin
    EndpointConfig.fromJson("""
        {
          "EndpointConfigName": "churn",
          "ProductionVariants": [
            {"VariantName": "blue", "ModelNam": "churn-xgb-7"}
          ]
        }
        """);
    // end
  }
}
