package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.MemberFacts.ServiceAddition;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonTreeReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;
import software.amazon.awssdk.services.sagemaker.model.UpdateEndpointRequest;

/** Configurations from the service's descriptions and from requests of the AWS SDK. */
class DescribedConfigTest {

  private static final String REQUESTED =
      """
      {"EndpointConfigName":"c","ProductionVariants":[{"VariantName":"v","ModelName":"m",\
      "ServerlessConfig":{"MemorySizeInMB":1024,"MaxConcurrency":5}},{"VariantName":"w",\
      "ModelName":"m","InitialInstanceCount":1,"InstanceType":"ml.m5.large","VolumeSizeInGB":9}]}""";

  /** The output of {@code aws sagemaker describe-endpoint-config}. */
  private static final String DESCRIBED =
      """
      {
          "EndpointConfigName": "c",
          "EndpointConfigArn": "arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config/c",
          "ProductionVariants": [
              {
                  "VariantName": "v",
                  "ModelName": "m",
                  "ServerlessConfig": {"MemorySizeInMB": 1024, "MaxConcurrency": 5},
                  "VolumeSizeInGB": 5
              },
              {
                  "VariantName": "w",
                  "ModelName": "m",
                  "InitialInstanceCount": 1,
                  "InstanceType": "ml.m5.large",
                  "VolumeSizeInGB": 9
              }
          ],
          "CreationTime": "2026-11-27T10:00:00.123000+01:00",
          "ResponseMetadata": {"HTTPStatusCode": 200}
      }
      """;

  @TempDir Path folder;

  @Test
  void aDescriptionIsReadFromEverySource() throws IOException {
    Path file = Files.writeString(folder.resolve("described.json"), DESCRIBED);

    assertThat(
            List.of(
                EndpointConfig.fromDescribed(DESCRIBED),
                EndpointConfig.fromDescribed(new StringReader(DESCRIBED)),
                EndpointConfig.fromDescribed(file),
                EndpointConfig.fromDescribed(JsonTreeReader.read(DESCRIBED))))
        .allSatisfy(config -> assertThat(config.toJson()).isEqualTo(REQUESTED));
  }

  @Test
  void fromJsonNamesTheMethodThatReadsADescription() {
    assertThatThrownBy(() -> EndpointConfig.fromJson(DESCRIBED))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessageContainingAll(
            "EndpointConfigArn: unknown member; read a response that describes the resource with"
                + " EndpointConfig.fromDescribed",
            "CreationTime: unknown member; read",
            "ResponseMetadata: unknown member; read")
        .hasMessageNotContaining("did you mean");
  }

  @Test
  void otherUnknownMembersOfADescriptionAreErrors() {
    assertThatThrownBy(() -> EndpointConfig.fromDescribed("{\"EndpointConfigNam\":\"c\"}"))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessageContaining("did you mean EndpointConfigName");
  }

  @Test
  void membersThatTheServiceAddsAreDroppedFromAResponse() {
    DescribeEndpointConfigResponse response =
        DescribeEndpointConfigResponse.builder()
            .endpointConfigName("c")
            .productionVariants(serverless(), onInstances())
            .build();

    assertThat(EndpointConfig.from(response).toJson()).isEqualTo(REQUESTED);
    assertThat(EndpointConfig.from(DescribeEndpointConfigResponse.builder().build()).toJson())
        .isEqualTo("{}");
    assertThat(EndpointConfigFacts.FACTS.serviceAdditions())
        .containsEntry(
            "ProductionVariants[].VolumeSizeInGB", new ServiceAddition("ServerlessConfig", "5"))
        .containsKey("ShadowProductionVariants[].VolumeSizeInGB")
        .hasSize(2);
  }

  @Test
  void aRequestIsReadAndCheckedAsItIs() {
    CreateEndpointConfigRequest request =
        CreateEndpointConfigRequest.builder()
            .endpointConfigName("c")
            .productionVariants(serverless())
            .build();

    assertThat(EndpointConfig.from(request).toJson()).contains("\"VolumeSizeInGB\":5");
    assertThat(EndpointConfig.check(request))
        .extracting(Violation::rule)
        .containsExactly(SageMakerRule.VOLUME_SIZE_ON_SERVERLESS);
    CreateEndpointConfigRequest valid = EndpointConfig.fromJson(everything()).toRequest();
    assertThat(EndpointConfig.from(valid).toRequest()).isEqualTo(valid);
  }

  @Test
  void everyRequestIsReadAndChecked() {
    CreateEndpointRequest create =
        CreateEndpointRequest.builder().endpointName("e").endpointConfigName("c").build();
    UpdateEndpointRequest update = UpdateEndpointRequest.builder().endpointName("e").build();

    assertThat(EndpointCreation.check(create)).isEmpty();
    assertThat(EndpointUpdate.check(update)).isNotEmpty();
  }

  private static String everything() {
    return REQUESTED.substring(0, REQUESTED.indexOf("{\"VariantName\":\"v\""))
        + REQUESTED.substring(REQUESTED.indexOf("{\"VariantName\":\"w\""));
  }

  private static ProductionVariant serverless() {
    return ProductionVariant.builder()
        .variantName("v")
        .modelName("m")
        .serverlessConfig(s -> s.memorySizeInMB(1024).maxConcurrency(5))
        .volumeSizeInGB(5)
        .build();
  }

  private static ProductionVariant onInstances() {
    return ProductionVariant.builder()
        .variantName("w")
        .modelName("m")
        .initialInstanceCount(1)
        .instanceType("ml.m5.large")
        .volumeSizeInGB(9)
        .build();
  }
}
