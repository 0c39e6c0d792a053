package dev.endpointdsl.formats.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that the service adds are dropped from descriptions and states, with a note. */
class ServiceAdditionsTest {

  private static final String DESCRIPTION =
      """
      {"EndpointConfigName": "demo", "EndpointConfigArn": "arn:aws:sagemaker:a:1:endpoint-config/x",
       "CreationTime": 1764200000.0, "ProductionVariants": [
        {"VariantName": "a", "ModelName": "m", "VolumeSizeInGB": 5,
         "ServerlessConfig": {"MemorySizeInMB": 2048, "MaxConcurrency": 5}},
        {"VariantName": "b", "ModelName": "m", "VolumeSizeInGB": 5,
         "InitialInstanceCount": 1, "InstanceType": "ml.m5.xlarge"}]}
      """;

  private static final String STATE =
      """
      {"format_version": "1.0", "values": {"root_module": {"resources": [{"address": "a.b",
       "mode": "managed", "type": "aws_sagemaker_endpoint_configuration", "name": "b",
       "values": {"name": "demo", "production_variants": [
        {"variant_name": "a", "model_name": "m", "volume_size_in_gb": 5,
         "serverless_config": [{"memory_size_in_mb": 2048, "max_concurrency": 5}]},
        {"variant_name": "b", "model_name": "m", "volume_size_in_gb": 5,
         "initial_instance_count": 1, "instance_type": "ml.m5.xlarge"}]}}]}}}
      """;

  @ParameterizedTest
  @ValueSource(strings = {DESCRIPTION, STATE})
  void areDropped(String text) {
    FormatReading reading = Formats.read(text);

    assertThat(reading.config().productionVariants())
        .extracting(variant -> variant.volumeSizeInGB().isPresent())
        .containsExactly(false, true);
    assertThat(reading.notes().toString())
        .contains("DROPPED: ProductionVariants[].VolumeSizeInGB: the service adds the member");
  }
}
