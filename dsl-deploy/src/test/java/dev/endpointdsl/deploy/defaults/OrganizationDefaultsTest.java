package dev.endpointdsl.deploy.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.Model;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganizationDefaultsTest {

  private static final String JSON =
      """
      {
        "Model": {
          "ExecutionRoleArn": "arn:aws:iam::123456789012:role/serving",
          "VpcConfig": {"Subnets": ["subnet-0a1b2c3d"], "SecurityGroupIds": ["sg-0a1b2c3d"]},
          "Tags": [{"Key": "team", "Value": "platform"}, {"Key": "cost-center", "Value": "ml"}]
        },
        "EndpointConfig": {
          "KmsKeyId": "alias/serving",
          "DataCaptureConfig": {"KmsKeyId": "alias/capture"}
        },
        "Endpoint": {"Tags": [{"Key": "cost-center", "Value": "ml"}]}
      }
      """;

  private final OrganizationDefaults defaults = OrganizationDefaults.of("org.json", JSON);

  @Test
  void setsWhatAModelLeavesOut() {
    Model model =
        Model.fromJson(
            "{\"ModelName\": \"churn\", \"Tags\": [{\"Key\": \"team\", \"Value\": \"risk\"}]}");
    Defaulted<Model> completed = defaults.complete(model);

    assertThat(completed.value().toJson())
        .isEqualTo(
            Model.fromJson(
                    "{\"ModelName\": \"churn\", \"ExecutionRoleArn\":"
                        + " \"arn:aws:iam::123456789012:role/serving\", \"VpcConfig\": {\"Subnets\":"
                        + " [\"subnet-0a1b2c3d\"], \"SecurityGroupIds\": [\"sg-0a1b2c3d\"]}, \"Tags\":"
                        + " [{\"Key\": \"team\", \"Value\": \"risk\"}, {\"Key\": \"cost-center\","
                        + " \"Value\": \"ml\"}]}")
                .toJson());
    assertThat(completed.applied())
        .extracting(AppliedDefault::toString)
        .containsExactly(
            "Model \"churn\": ExecutionRoleArn \"arn:aws:iam::123456789012:role/serving\" comes from"
                + " org.json:3:5",
            "Model \"churn\": VpcConfig {\"Subnets\":[\"subnet-0a1b2c3d\"],\"SecurityGroupIds\":"
                + "[\"sg-0a1b2c3d\"]} comes from org.json:4:5",
            "Model \"churn\": Tags[\"cost-center\"] \"ml\" comes from org.json:5:52");
  }

  @Test
  void replacesNothing() {
    Model model =
        Model.fromJson(
            "{\"ModelName\": \"churn\", \"ExecutionRoleArn\": \"arn:aws:iam::1:role/own\","
                + " \"VpcConfig\": {\"Subnets\": [], \"SecurityGroupIds\": []}, \"Tags\": [{\"Key\":"
                + " \"team\", \"Value\": \"\"}, {\"Key\": \"cost-center\", \"Value\": \"x\"}]}");
    Defaulted<Model> completed = defaults.complete(model);

    assertThat(completed.value()).isSameAs(model);
    assertThat(completed.applied()).isEmpty();
    assertThat(defaults.completeTags("churn", Map.of("cost-center", "")).applied()).isEmpty();
  }

  @Test
  void setsAKeyOfCaptureOnlyWhereDataIsCaptured() {
    EndpointConfig plain = EndpointConfig.fromJson("{\"EndpointConfigName\": \"churn-1\"}");
    assertThat(defaults.complete(plain).value().dataCaptureConfig()).isEmpty();
    assertThat(defaults.complete(plain).value().kmsKeyId()).contains("alias/serving");

    EndpointConfig capturing =
        EndpointConfig.fromJson(
            "{\"EndpointConfigName\": \"churn-1\", \"KmsKeyId\": \"own\", \"DataCaptureConfig\":"
                + " {\"DestinationS3Uri\": \"s3://x/y\"}}");
    Defaulted<EndpointConfig> completed = defaults.complete(capturing);
    assertThat(completed.value().kmsKeyId()).contains("own");
    assertThat(completed.applied())
        .extracting(AppliedDefault::toString)
        .containsExactly(
            "EndpointConfig \"churn-1\": DataCaptureConfig.KmsKeyId \"alias/capture\" comes from"
                + " org.json:9:27");
  }

  @Test
  void addsTagsOfTheEndpoint() {
    Defaulted<Map<String, String>> tags = defaults.completeTags("churn", Map.of("team", "risk"));

    assertThat(tags.value()).containsEntry("team", "risk").containsEntry("cost-center", "ml");
    assertThat(tags.applied())
        .extracting(AppliedDefault::pointer)
        .containsExactly("/Endpoint/Tags/0");
  }

  @Test
  void reportsAllMistakesOfAFileWithPositions(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("org.json");
    Files.writeString(
        file,
        JSON.replace("ExecutionRoleArn", "ExecutionRole")
            .replace("\"alias/serving\"", "1")
            .replace("\"Endpoint\"", "\"Endpoints\""));

    InvalidDefaultsException invalid =
        catchThrowableOfType(InvalidDefaultsException.class, () -> OrganizationDefaults.read(file));

    assertThat(invalid.problems())
        .containsExactly(
            file
                + ":3:5: Model.ExecutionRole: the member can have no default; did you mean"
                + " ExecutionRoleArn?",
            file + ":8:5: EndpointConfig.KmsKeyId: expected a string",
            file + ":11:3: Endpoints: the member can have no default; did you mean Endpoint?");
    assertThat(invalid).hasMessageContaining("cannot be used: 3 problems");
  }
}
