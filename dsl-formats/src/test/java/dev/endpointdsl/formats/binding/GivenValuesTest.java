package dev.endpointdsl.formats.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.json.JsonTreeReader;
import org.junit.jupiter.api.Test;

/** Values can be given for all references, whatever the format. */
class GivenValuesTest {

  private static final String CALL =
      """
      client.create_endpoint_config(
          EndpointConfigName=f"churn-{stage}",
          ProductionVariants=[
              {
                  "VariantName": "blue",
                  "ModelName": model,
                  "InitialInstanceCount": count,
                  "InstanceType": "ml.m5.xlarge",
              }
          ],
          VpcConfig={"SecurityGroupIds": groups, "Subnets": subnets},
      )
      """;

  private static ReadOptions given() {
    return ReadOptions.none()
        .value("stage", "prod")
        .value("model", "churn-7")
        .value("groups", "sg-1, sg-2")
        .value("subnets", JsonTreeReader.read("[\"subnet-1\"]"));
  }

  @Test
  void replaceReferences() {
    FormatReading reading = Formats.read(CALL, "boto3", given().value("count", "2"));

    assertThat(reading.config().toJson())
        .contains("\"EndpointConfigName\":\"churn-prod\"")
        .contains("\"ModelName\":\"churn-7\",\"InitialInstanceCount\":2")
        .contains("{\"SecurityGroupIds\":[\"sg-1\",\"sg-2\"],\"Subnets\":[\"subnet-1\"]}");
  }

  @Test
  void haveTheTypeThatIsWanted() {
    assertThatThrownBy(() -> Formats.read(CALL, "boto3", given().value("count", "two")))
        .hasMessageContaining("InitialInstanceCount: expected a whole number");
    assertThatThrownBy(() -> Formats.read(CALL, "boto3", given()).config())
        .hasMessageContaining("the value of count is not known");
  }
}
