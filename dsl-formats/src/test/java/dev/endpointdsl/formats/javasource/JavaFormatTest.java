package dev.endpointdsl.formats.javasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaFormatTest {

  private static final String VARIANT =
      "{\"VariantName\":\"a\",\"ModelName\":\"m\",\"InstanceType\":\"ml.m5.xlarge\","
          + "\"InitialInstanceCount\":1%s}";

  private static String request(String variantMembers, String members) {
    return "{\"EndpointConfigName\":\"churn-2026-11\",\"ProductionVariants\":["
        + VARIANT.formatted(variantMembers)
        + "]"
        + members
        + "}";
  }

  private static String print(String json) {
    return Formats.print(EndpointConfig.fromJson(json), "java").text();
  }

  /** Returns the statements of the first method. */
  private static String body(String source) {
    int begin = source.indexOf(" config(");
    int end = source.indexOf("\n  }\n", begin);
    return source.substring(source.indexOf("{\n", begin) + 2, end + 1);
  }

  @Test
  void namesClassAndPackage() {
    String json = request("", "");
    PrintOptions options = PrintOptions.none().with(PrintOptions.CLASS_NAME, "com.acme.Churn");
    FormatReading reading = Formats.read(json);

    assertThat(print(json)).contains("\npublic final class Churn202611 {");
    assertThat(Formats.print(reading.template(), "java", options).text())
        .startsWith("package com.acme;\n\nimport static")
        .contains("\npublic final class Churn {");
    assertThat(print(json.replace("churn-2026-11", "2026-churn")))
        .contains("class MyEndpointConfig {");
    assertThat(print(json.replace("churn-2026-11", "Tag"))).contains("class MyEndpointConfig {");
    assertThatThrownBy(
            () ->
                Formats.print(
                    reading.template(),
                    "java",
                    options.with(PrintOptions.CLASS_NAME, "com.acme.new")))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("com.acme.new is not the name of a Java class");
  }

  @Test
  void hasParametersForPlaceholders(@TempDir Path work) throws Exception {
    FormatReading reading =
        Formats.read(
            """
            import os, boto3
            client = boto3.client("sagemaker")
            client.create_endpoint_config(
                EndpointConfigName=f"{name}-{stage}",
                ProductionVariants=[{
                    "VariantName": "a", "ModelName": model, "InstanceType": os.environ["TYPE"],
                    "InitialInstanceCount": count, "InitialVariantWeight": weight,
                    "EnableSSMAccess": access}],
                VpcConfig={"Subnets": subnets, "SecurityGroupIds": ["sg-1", group]},
                Tags=[{"Key": "stage", "Value": stage}, {"Key": "count", "Value": count}])
            """,
            "boto3",
            ReadOptions.none());

    String source = Formats.print(reading.template(), "java").text();

    assertThat(source)
        .contains("   * @param model the value of {@code model}\n")
        .contains(
            """
              public static EndpointConfig config(
                  String name, String stage, String model, int count, String type, double weight,
                  boolean access, String group, List<String> subnets) {
                return EndpointConfig.builder()
                    .endpointConfigName(name + "-" + stage)
                    .productionVariant(v -> v
                        .variantName("a")
                        .modelName(model)
                        .instanceType(type)
                        .initialInstanceCount(count)
                        .initialVariantWeight(weight)
                        .enableSSMAccess(access))
                    .tag("stage", stage)
                    .tag("count", String.valueOf(count))
                    .vpcConfig(v -> v
                        .securityGroupIds("sg-1", group)
                        .subnets(subnets))
                    .build();
              }
            """);
    PrintedClasses classes = PrintedClasses.into(work);
    classes.add(reading.template());
    assertThat(classes.compile()).isEmpty();
  }

  @Test
  void editsWhatStagesDoNotOffer() {
    String disabled = ",\"ManagedInstanceScaling\":{\"Status\":\"DISABLED\"}";

    assertThat(body(print(request(disabled, ""))))
        .isEqualTo(
            """
                return EndpointConfig.builder()
                    .endpointConfigName("churn-2026-11")
                    .productionVariant(
                        // The stages of the builder do not offer ManagedInstanceScaling here.
                        ProductionVariant.builder()
                            .variantName("a")
                            .modelName("m")
                            .instanceType(ML_M5_XLARGE)
                            .initialInstanceCount(1)
                            .build()
                            .toBuilder()
                            .managedInstanceScaling(s -> s.status(DISABLED))
                            .build())
                    .build();
            """);
  }

  @Test
  void readsFromJsonWhatBuildersRefuse() {
    assertThat(body(print(request(",\"VolumeSizeInGB\":9000", ""))))
        .startsWith(
            """
                // The builder refuses this request, and JSON can express it:
                //   productionVariants[0] "a".volumeSizeInGB: 9000 is not between 1 and 512 (GB)
                return EndpointConfig.fromJson(
                    \"""
                    {
                      "EndpointConfigName": "churn-2026-11",
            """);
  }

  @Test
  void refusesParametersWhereItMustReadFromJson() {
    String wrong =
        """
        resource "aws_sagemaker_endpoint_configuration" "c" {
          name = var.name
          production_variants {
            variant_name           = "a"
            model_name             = "m"
            instance_type          = "ml.m5.xlarge"
            initial_instance_count = 1
            volume_size_in_gb      = 8
            serverless_config {
              memory_size_in_mb = 1024
              max_concurrency   = 1
            }
          }
        }
        """;
    FormatReading reading = Formats.read(wrong);

    assertThatThrownBy(() -> Formats.print(reading.template(), "java"))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("EndpointConfigName: the value of var.name is not known");
  }

  @Test
  void keepsValuesThatAreNewerThanTheModel() {
    String source = print(request("", "").replace("ml.m5.xlarge", "ml.m9.xlarge"));

    assertThat(source)
        .contains(
            """
              // Newer than the model: ml.m9.xlarge
              @SuppressWarnings("EndpointDsl:UnknownValue")
              public static EndpointConfig config() {
            """)
        .contains(".instanceType(\"ml.m9.xlarge\")");
  }

  @Test
  void warnsAboutSensitiveValuesWithoutShowingThem() {
    String explainer =
        ",\"ExplainerConfig\":{\"ClarifyExplainerConfig\":{\"ShapConfig\":{\"ShapBaselineConfig\":"
            + "{\"ShapBaseline\":\"4711,secret\"}}}}";
    FormatText text = Formats.print(EndpointConfig.fromJson(request("", explainer)), "java");

    assertThat(text.text()).contains(".shapBaselineConfig(b -> b.shapBaseline(\"4711,secret\"))");
    assertThat(text.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.toString()).contains("WARNING").doesNotContain("4711"));
  }

  @Test
  void isNotRead() {
    assertThatThrownBy(() -> Formats.read("class A {}", "java", ReadOptions.none()))
        .hasMessageContaining("can only be printed");
  }
}
