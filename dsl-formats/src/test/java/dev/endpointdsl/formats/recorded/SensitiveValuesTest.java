package dev.endpointdsl.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.JsonTreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No note and no problem of any reader or printer shows a sensitive value. */
class SensitiveValuesTest {

  private static final String MARKER = "zq7Marker";

  /** A request whose only sensitive member has the marker. */
  private static final String REQUEST =
      """
      {"EndpointConfigName": "demo", "ProductionVariants": [{"VariantName": "blue",
        "ModelName": "m", "InitialInstanceCount": 1, "InstanceType": "ml.m5.xlarge"}],
       "ExplainerConfig": {"ClarifyExplainerConfig": {"ShapConfig": {"ShapBaselineConfig":
        {"ShapBaseline": "zq7Marker"}}}}}
      """;

  private final List<String> messages = new ArrayList<>();

  private void collect(FormatException e) {
    messages.add(e.getMessage());
    messages.add(e.problems().toString());
  }

  private Optional<FormatReading> read(Supplier<FormatReading> reader) {
    try {
      FormatReading reading = reader.get();
      messages.add(reading.notes().toString());
      reading.config();
      return Optional.of(reading);
    } catch (FormatException e) {
      collect(e);
      return Optional.empty();
    }
  }

  private Optional<FormatText> print(RequestTemplate request, String format) {
    try {
      FormatText text = Formats.print(request, format);
      messages.add(text.notes().toString());
      return Optional.of(text);
    } catch (FormatException e) {
      collect(e);
      return Optional.empty();
    }
  }

  private void assertHidden() {
    assertThat(messages)
        .isNotEmpty()
        .noneMatch(each -> each.contains("zq7") || each.contains("5277"));
  }

  @Test
  void ofSensitiveMembersAreHidden() {
    RequestTemplate request = RequestTemplate.of(JsonTreeReader.readObject(REQUEST));
    for (Format format : Formats.STANDARD.all()) {
      Optional<FormatText> text = print(request, format.name());
      if (text.isEmpty()) {
        continue;
      }
      assertThat(text.get().text()).contains(MARKER);
      for (String wrong : List.of("5277", "true", "[\"zq7\"]", "{zq7: 1}", "null", "\"\\uD83D\"")) {
        String changed = text.get().text().replace('"' + MARKER + '"', wrong);
        read(() -> Formats.read(changed, format.name(), ReadOptions.none()));
      }
      for (Format other : Formats.STANDARD.all()) {
        read(() -> other.read(SourceText.of("a", text.get().text()), ReadOptions.none()));
      }
    }
    assertHidden();
  }

  private static final String VARIANT =
      """

        production_variants {
          variant_name           = "blue"
          model_name             = "m"
          initial_instance_count = 1
          instance_type          = "ml.m5.xlarge"
          initial_variant_weight = 1
          enable_ssm_access      = true
        }
      }
      """;

  private static final String[] MEMBERS = {
    "name = %s",
    "kms_key_arn = %s",
    "tags = { a = %s, b = [%s] }",
    "tags = %s",
    "name_prefix = %s",
    "name = \"x-${%s}-${var.other}\"",
    "name = join(\"-\", [%s])",
    "data_capture_config {\n initial_sampling_percentage = %s\n destination_s3_uri = upper(%s)\n}",
    "async_inference_config {\n output_config {\n s3_output_path = %s\n }\n }",
    "dynamic \"shadow_production_variants\" {\n for_each = %s\n content {}\n }",
    "region = %s",
    "count = %s",
  };

  @ParameterizedTest
  @ValueSource(strings = {"\"zq7Marker\"", "5277", "[\"zq7Marker\"]", "{ a = \"zq7Marker\" }"})
  void ofTerraformsVariablesAreHidden(String value) {
    for (String member : MEMBERS) {
      String text =
          "variable \"secret\" {\n sensitive = true\n default = "
              + value
              + "\n}\nresource \"aws_sagemaker_endpoint_configuration\" \"a\" {\n"
              + member.replace("%s", "var.secret");
      for (String variant : List.of(VARIANT, VARIANT.replaceAll("= .*", "= var.secret"))) {
        terraform(text + variant);
      }
    }
    assertHidden();
  }

  private void terraform(String text) {
    read(() -> Formats.read(text, "terraform", ReadOptions.none()))
        .ifPresent(
            reading ->
                Formats.STANDARD.all().forEach(each -> print(reading.template(), each.name())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!Ref Secret",
        "!Sub 'x-${Secret}-${AWS::Region}'",
        "!Sub ['${a}', {a: !Ref Secret}]",
        "!Join ['-', [!Ref Secret, !Ref 'AWS::Region']]",
        "!Select [0, !Split ['M', !Ref Secret]]",
        "!Select [!Ref Secret, [a]]",
        "!FindInMap [M, !Ref Secret, a]",
        "!Base64 {Ref: Secret}",
        "Fn::ToJsonString: {a: !Ref Secret}",
        "Fn::Length: !Ref Secret",
        "!If [IsSecret, !Ref Secret, b]",
      })
  void ofCloudFormationsParametersAreHidden(String value) {
    String text =
        """
        Parameters:
          Secret: {Type: String, NoEcho: true}
        Conditions:
          IsSecret: !Equals [!Ref Secret, zq]
        Resources:
          Config:
            Type: AWS::SageMaker::EndpointConfig
            Properties:
              EndpointConfigName:
                %1$s
              KmsKeyId:
                %1$s
              ProductionVariants:
                - VariantName:
                    %1$s
                  InitialInstanceCount:
                    %1$s
                  InitialVariantWeight:
                    %1$s
                  EnableSSMAccess:
                    %1$s
              VpcConfig:
                Subnets:
                  %1$s
                SecurityGroupIds: [a]
        """
            .formatted(value);
    ReadOptions given = ReadOptions.none().value("Secret", MARKER);
    read(() -> Formats.read(text, "cloudformation", given));
    read(
        () ->
            Formats.read(
                text.replace("Type: String", "Type: CommaDelimitedList"), "cloudformation", given));

    assertHidden();
  }

  @Test
  void ofStatesAreHidden() {
    String values =
        """
        {"name": "zq7Marker", "kms_key_arn": "zq7Marker", "name_prefix": "zq7Marker",
         "tags_all": {"a": "zq7Marker"}, "arn": "zq7Marker", "newer": "zq7Marker",
         "production_variants": [{"variant_name": 1, "instance_type": ["zq7Marker"],
          "initial_instance_count": "zq7Marker", "initial_variant_weight": "zq7Marker",
          "enable_ssm_access": "zq7Marker", "routing_config": ["zq7Marker"]}]}""";
    String text =
        """
        {"format_version": "1.0", "values": {"root_module": {"resources": [{"address": "a.b",
         "mode": "managed", "type": "aws_sagemaker_endpoint_configuration", "name": "b",
         "values": %s, "sensitive_values": %s}]}}}
        """;
    String flags = values.replace("\"zq7Marker\"", "true").replace(": 1", ": true");
    read(() -> Formats.read(text.formatted(values, flags), "terraform-json", ReadOptions.none()));
    read(() -> Formats.read(text.formatted(values, "true"), "terraform-json", ReadOptions.none()));

    assertHidden();
  }
}
