package user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

class ChurnTest {
  private static final String JSON =
      "{\"EndpointConfigName\":\"churn-2026-11\",\"ProductionVariants\":["
          + "{\"VariantName\":\"blue\",\"ModelName\":\"churn-xgb-7\","
          + "\"InitialInstanceCount\":2,\"InstanceType\":\"ml.m5.xlarge\","
          + "\"InitialVariantWeight\":0.9},"
          + "{\"VariantName\":\"green\",\"ModelName\":\"churn-xgb-8\","
          + "\"InitialInstanceCount\":1,\"InstanceType\":\"ml.g5.2xlarge\","
          + "\"InitialVariantWeight\":0.1,"
          + "\"RoutingConfig\":{\"RoutingStrategy\":\"LEAST_OUTSTANDING_REQUESTS\"}}],"
          + "\"DataCaptureConfig\":{\"InitialSamplingPercentage\":20,"
          + "\"DestinationS3Uri\":\"s3://ml-capture/churn\","
          + "\"CaptureOptions\":[{\"CaptureMode\":\"Input\"},{\"CaptureMode\":\"Output\"}]},"
          + "\"Tags\":[{\"Key\":\"team\",\"Value\":\"risk\"}]}";

  @Test
  void writesItsJson() {
    assertEquals(JSON, Churn.config().toJson());
  }

  @Test
  void readsItsJson() {
    assertEquals(Churn.config(), EndpointConfig.fromJson(JSON));
  }

  @Test
  void becomesARequestOfTheSdk() {
    CreateEndpointConfigRequest request = Churn.config().toRequest();
    assertEquals("churn-2026-11", request.endpointConfigName());
    assertEquals(
        List.of("ml.m5.xlarge", "ml.g5.2xlarge"),
        request.productionVariants().stream().map(v -> v.instanceTypeAsString()).toList());
  }

  @Test
  void isRefusedWithEveryMistake() {
    EndpointConfig.Builder builder =
        Churn.config().toBuilder().endpointConfigName("-").executionRoleArn("no role");
    InvalidConfigException refusal =
        assertThrows(InvalidConfigException.class, () -> builder.build());
    assertEquals(
        List.of("endpointConfigName", "executionRoleArn"),
        refusal.violations().stream().map(v -> v.path().toString()).sorted().toList());
  }

  /** The generator is for those who generate a DSL. */
  @Test
  void carriesNothingOfTheGenerator() {
    String classPath = System.getProperty("surefire.test.class.path");
    assertTrue(classPath.contains("dsl-runtime"), classPath);
    for (String jar : List.of("dsl-codegen", "smithy-model")) {
      assertTrue(!classPath.contains(jar), classPath);
    }
  }
}
