package dev.endpointdsl.formats.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HclPrinterTest {

  private static final String VARIANT =
      "{\"VariantName\":\"blue\",\"ModelName\":\"m\",\"InitialInstanceCount\":1,"
          + "\"InstanceType\":\"ml.m5.xlarge\"%s}";

  private static RequestTemplate request(String ofVariant, String more) {
    String json =
        "{\"EndpointConfigName\":\"9 demo\",\"ProductionVariants\":["
            + VARIANT.formatted(ofVariant)
            + "]"
            + more
            + "}";
    return RequestTemplate.of(JsonTreeReader.readObject(json.replace("9 demo", "9-demo")));
  }

  private static String print(RequestTemplate request) {
    return Formats.print(request, "terraform").text();
  }

  @Test
  void isFormattedAsTerraformFormats() {
    RequestTemplate request =
        request(
            ",\"InitialVariantWeight\":0.1,\"RoutingConfig\":{\"RoutingStrategy\":\"RANDOM\"}",
            ",\"DataCaptureConfig\":{\"InitialSamplingPercentage\":5,\"DestinationS3Uri\":\"s3://b/p\","
                + "\"CaptureOptions\":[{\"CaptureMode\":\"Input\"}]},"
                + "\"Tags\":[{\"Key\":\"a b\",\"Value\":\"${x} %{y} $5 \\\"q\\\"\\n\"},{\"Key\":\"team\",\"Value\":\"\"}]");

    assertThat(print(request))
        .isEqualTo(
            """
            resource "aws_sagemaker_endpoint_configuration" "_9-demo" {
              name = "9-demo"

              production_variants {
                variant_name           = "blue"
                model_name             = "m"
                initial_instance_count = 1
                instance_type          = "ml.m5.xlarge"
                initial_variant_weight = 0.10000000149011612 # 0.1

                routing_config {
                  routing_strategy = "RANDOM"
                }
              }

              data_capture_config {
                initial_sampling_percentage = 5
                destination_s3_uri          = "s3://b/p"
                enable_capture              = true

                capture_options {
                  capture_mode = "Input"
                }
              }

              tags = {
                "a b" = "$${x} %%{y} $5 \\"q\\"\\n"
                team  = ""
              }

              lifecycle {
                create_before_destroy = true
              }
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name_prefix = \"churn-\"", "name_prefix = \"${var.app}-\"", ""})
  void namesThatTheProviderMakesUpAreNotSet(String argument) {
    String text =
        """
        variable "app" {
          type = string
        }

        resource "aws_sagemaker_endpoint_configuration" "this" {
          %s
          production_variants {
            model_name             = "m"
            initial_instance_count = 1
            instance_type          = "ml.m5.xlarge"
          }
        }
        """
            .formatted(argument);

    RequestTemplate read = Formats.read(text).template();
    String printed = print(read);

    assertThat(printed).contains(argument).doesNotContain(" name ").doesNotContain("variant_name");
    assertThat(print(Formats.read(printed).template())).isEqualTo(printed);
    assertThat(Formats.print(read, "boto3").text()).contains("\"VariantName\": variant_name");
  }

  @Test
  void placeholdersAreVariables() {
    String text =
        """
        resource "aws_sagemaker_endpoint_configuration" "this" {
          name = "${var.app}-config"
          production_variants {
            variant_name           = "blue"
            model_name             = aws_sagemaker_model.other.name
            initial_instance_count = var.count_of
            instance_type          = "ml.m5.xlarge"
          }
        }
        """;

    String printed = print(Formats.read(text).template());

    assertThat(printed)
        .contains("variable \"app\" {\n  type = string\n}\n\n")
        .contains("variable \"count_of\" {\n  type = number\n}")
        .contains("name = \"${var.app}-config\"")
        .contains("model_name             = var.aws_sagemaker_model_other_name")
        .contains("initial_instance_count = var.count_of");
    assertThat(print(Formats.read(printed).template())).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "ProductionVariants[0].InstancePools|,\"InstancePools\":[]||up to version 6.66",
        "EnableNetworkIsolation||,\"EnableNetworkIsolation\":true|use CloudFormation",
        "KmsKeyId||,\"KmsKeyId\":\"alias/x\"|nothing but an ARN",
        "ProductionVariants[0].CoreDumpConfig|,\"CoreDumpConfig\":{}||requires DestinationS3Uri",
        "AsyncInferenceConfig.OutputConfig||,\"AsyncInferenceConfig\":{\"OutputConfig\":{}}|S3OutputPath",
        "Tags[1]||,\"Tags\":[{\"Key\":\"a\",\"Value\":\"1\"},{\"Key\":\"a\",\"Value\":\"2\"}]|twice",
        "ProductionVariants[0].RoutingConfig.RoutingStrategy|,\"RoutingConfig\":{\"RoutingStrategy\":\"ROUND\"}||unknown value",
        "ProductionVariants[0].VolumeSizeInGB|,\"VolumeSizeInGB\":0||less than 1",
      })
  void theProvidersLimitsAreRefusals(String path, String variant, String more, String why) {
    RequestTemplate request = request(variant == null ? "" : variant, more == null ? "" : more);

    assertThatThrownBy(() -> print(request))
        .hasMessageContaining("<request>: " + path + ": ")
        .hasMessageContaining(why);
  }

  @Test
  void theOldestVersionIsChosenUnlessOneIsNamed() {
    RequestTemplate request =
        request(
            ",\"CapacityReservationConfig\":{\"MlReservationArn\":"
                + "\"arn:aws:sagemaker:us-east-1:123456789012:training-plan/x\"}",
            "");

    assertThat(Formats.print(request, "terraform").notes())
        .anyMatch(note -> note.message().contains("6.66"));
    PrintOptions old = PrintOptions.none().with(PrintOptions.PROVIDER, "5.100");
    assertThatThrownBy(() -> Formats.print(request, "terraform", old))
        .hasMessageContaining("not in 5.100");
  }

  @Test
  void terraformFormatsItTheSame(@TempDir Path directory) throws Exception {
    int i = 0;
    for (JsonObject body :
        TerraformRecording.accepted().stream().map(each -> each.json().object("body")).toList()) {
      Files.writeString(directory.resolve("c" + i++ + ".tf"), print(RequestTemplate.of(body)));
    }
    Process process = start(directory);
    assumeTrue(process != null, "terraform is not installed");
    String unformatted =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(unformatted).isZero();
  }

  private static Process start(Path directory) {
    try {
      return new ProcessBuilder("terraform", "fmt", "-check", "-diff")
          .directory(directory.toFile())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      return null;
    }
  }
}
