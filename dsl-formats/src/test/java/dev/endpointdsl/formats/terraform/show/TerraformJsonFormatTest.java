package dev.endpointdsl.formats.terraform.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.Note;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.json.JsonTreeWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerraformJsonFormatTest {

  private static final String ADDRESS = "aws_sagemaker_endpoint_configuration.this";

  private static final String VALUES =
      """
      {"arn": "arn:aws:sagemaker:eu-central-1:123456789012:endpoint-config/demo",
       "name": "demo", "kms_key_arn": "", "tags_all": {"team": "risk"}%s,
       "production_variants": [{"variant_name": "blue", "model_name": "m",
        "initial_instance_count": 1, "instance_type": "ml.m5.xlarge",
        "initial_variant_weight": 0.10000000149011612%s}]}""";

  private static final String RESOURCE =
      """
      {"address": "%s", "mode": "managed", "type": "aws_sagemaker_endpoint_configuration",
       "name": "this", "values": %s%s}""";

  private static String state(String ofResource, String more, String ofVariant) {
    return """
        {"format_version": "1.0", "values": {"root_module": {"resources": [],
         "child_modules": [{"address": "module.a", "child_modules": [{"resources": [
        %s]}]}]}}}
        """
        .formatted(
            RESOURCE.formatted(
                "module.a.module.b[\\\"x.y\\\"]." + ADDRESS,
                VALUES.formatted(more, ofVariant),
                ofResource));
  }

  private static String plan(String actions, String after, String unknown, String configuration) {
    return """
        {"format_version": "1.2", "resource_changes": [
         {"address": "module.a[\\"x.y\\"].%s", "module_address": "module.a[\\"x.y\\"]",
          "mode": "managed", "type": "aws_sagemaker_endpoint_configuration", "name": "this",
          "change": {"actions": [%s], "before": %s, "after": %s, "after_unknown": %s}}],
         "configuration": {"provider_config": {"module.a:aws": {"expressions": {"default_tags":
           [{"tags": {"constant_value": {"team": "all", "stage": "dev"}}}]}}},
          "root_module": {"module_calls": {"a": {"module": {"resources": [
           {"mode": "managed", "type": "aws_sagemaker_endpoint_configuration", "name": "this",
            "provider_config_key": "module.a:aws", "expressions": {%s}}]}}}}}}
        """
        .formatted(ADDRESS, actions, VALUES.formatted("", ""), after, unknown, configuration);
  }

  private static FormatReading read(String text) {
    return Formats.read(text, "terraform-json", ReadOptions.none());
  }

  @Test
  void resourcesOfAllModulesAreFound() {
    FormatReading reading = Formats.read(state("", "", ""));

    assertThat(reading.config().toJson())
        .isEqualTo(
            "{\"EndpointConfigName\":\"demo\",\"ProductionVariants\":[{\"VariantName\":\"blue\","
                + "\"ModelName\":\"m\",\"InitialInstanceCount\":1,\"InstanceType\":\"ml.m5.xlarge\","
                + "\"InitialVariantWeight\":0.1,\"EnableSSMAccess\":false}],"
                + "\"Tags\":[{\"Key\":\"team\",\"Value\":\"risk\"}]}");
    assertThat(reading.notes()).extracting(Note::path).contains("arn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",\"tainted\": true|the next apply replaces this tainted resource",
        ",\"deposed_key\": \"00000001\"|the text has no resource aws_sagemaker_endpoint_configuration",
        ",\"mode\": \"data\"|appears twice",
      })
  void theStatusOfAResourceIsTold(String ofResource, String message) {
    String told;
    try {
      told = read(state(ofResource, "", "")).notes().toString();
    } catch (IllegalArgumentException e) {
      told = e.getMessage();
    }

    assertThat(told).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        ",\"vpc_config\": [{\"subnet_ids\": [\"s\"]}]||vpc_config: unknown attribute",
        "|,\"instance_pools\": [{}]|ProductionVariants[0].instance_pools: unknown attribute",
        "|,\"volume_size_in_gb\": 1.5|ProductionVariants[0].VolumeSizeInGB: expected a whole number",
        "|,\"serverless_config\": [3]|ProductionVariants[0].ServerlessConfig: expected an object",
        "|,\"serverless_config\": 3|ProductionVariants[0].ServerlessConfig: expected an object",
        "|,\"model_name\": \"n\"|appears twice",
      })
  void whatIsNotReadIsAProblemWithItsPosition(String more, String ofVariant, String problem) {
    String text = state("", more == null ? "" : more, ofVariant == null ? "" : ofVariant);

    assertThatThrownBy(() -> read(text))
        .hasMessageContaining(problem)
        .hasMessageMatching("(?s).*<text>:[0-9]+:[0-9]+: .*");
  }

  @Test
  void attributesOfNewerProvidersAreDroppedIfTheirLossIsAccepted() {
    String text = state("", ",\"vpc_config\": [{}], \"newer\": false", "");

    FormatReading reading =
        Formats.read(text, "terraform-json", ReadOptions.none().acceptLoss("vpc_config"));

    assertThat(reading.notes().toString()).contains("DROPPED: vpc_config");
  }

  @Test
  void unknownValuesArePlaceholders() {
    FormatReading reading =
        Formats.read(
            plan(
                "\"create\"",
                """
                {"tags": {"stage": "prod"}, "production_variants": [
                 {"instance_type": "ml.m5.xlarge", "initial_instance_count": 1,
                  "initial_variant_weight": 1}]}""",
                """
                {"name": true, "tags": {"owner": true}, "tags_all": true,
                 "kms_key_arn": true, "production_variants": [
                  {"model_name": true, "variant_name": true, "volume_size_in_gb": true}]}""",
                """
                "production_variants": [{"model_name": {"references":
                 ["aws_sagemaker_model.m.name", "aws_sagemaker_model.m"]}}]"""));

    assertThat(reading.placeholders())
        .extracting(Placeholder::path)
        .containsExactlyInAnyOrder(
            "EndpointConfigName",
            "ProductionVariants[0].ModelName",
            "ProductionVariants[0].VariantName",
            "KmsKeyId",
            "Tags[1].Value");
    assertThat(reading.placeholders())
        .extracting(Placeholder::source)
        .contains("aws_sagemaker_model.m.name", "module.a[\"x.y\"]." + ADDRESS + ".kms_key_arn");
    assertThat(JsonTreeWriter.compact(reading.request()))
        .contains("{\"Key\":\"stage\",\"Value\":\"prod\"}")
        .contains("{\"Key\":\"team\",\"Value\":\"all\"}")
        .doesNotContain("VolumeSizeInGB");
    assertThat(reading.notes().toString()).contains("depends on aws_sagemaker_model.m.name");
  }

  @Test
  void blocksThatAreNotKnownAreProblems() {
    String text = plan("\"create\"", "{\"name\": \"demo\"}", "{\"production_variants\": true}", "");

    assertThatThrownBy(() -> read(text)).hasMessageContaining("ProductionVariants: the value of");
  }

  @Test
  void aResourceThatThePlanDeletesIsReadAsItWas() {
    FormatReading reading = read(plan("\"delete\"", "null", "{}", ""));

    assertThat(reading.config().endpointConfigName()).isEqualTo("demo");
    assertThat(reading.notes().toString()).contains("the plan removes the resource");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"format_version\": \"2.0\", \"values\": {}}|begins with 1",
        "{\"values\": {}}|begins with 1",
        "{\"format_version\": \"1.0\"}|has no resource aws_sagemaker_endpoint_configuration",
        "{\"version\": 3, \"terraform_version\": \"0.11\", \"resources\": []}|only version 4",
        "[]|begins with 1",
        "{|the document ends",
      })
  void otherDocumentsAreRefused(String text, String why) {
    assertThatThrownBy(() -> read(text)).hasMessageContaining(why);
  }
}
