import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.model.InvocationAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

class Invoking {
  public static void main(String... args) throws IOException, InterruptedException {
    // begin
    LocalSageMaker sageMaker = LocalSageMaker.builder()
        .models("churn-xgb-7", "churn-xgb-8")
        .creationTakes(Duration.ZERO)
        .answerInvocations(i -> InvocationAnswer.json("{\"by\":\"" + i.variantName() + "\"}"))
        .start();
    // end
    try (sageMaker) {
      sageMaker.client().createEndpointConfig(config().toRequest());
      sageMaker.client().createEndpoint(r -> r.endpointName("churn").endpointConfigName("ab"));
      HttpClient http = HttpClient.newHttpClient();
      URI url = sageMaker.endpoint().resolve("/endpoints/churn/invocations");
      for (int i = 0; i < 4; i++) {
        System.out.println(
            http.send(
                    HttpRequest.newBuilder(url)
                        .POST(HttpRequest.BodyPublishers.ofString("1,2"))
                        .build(),
                    HttpResponse.BodyHandlers.ofString())
                .body());
      }
      System.out.println(sageMaker.invocations("churn").get("blue"));
    }
  }

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("ab")
        .productionVariants(
            v -> v.variantName("blue").modelName("churn-xgb-7").instanceType(ML_M5_XLARGE)
                .initialInstanceCount(1).initialVariantWeight(3f),
            v -> v.variantName("green").modelName("churn-xgb-8").instanceType(ML_M5_XLARGE)
                .initialInstanceCount(1))
        .build();
  }
}
