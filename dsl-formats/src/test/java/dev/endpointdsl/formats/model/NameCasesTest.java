package dev.endpointdsl.formats.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.terraform.provider.ProviderMember;
import dev.endpointdsl.formats.terraform.provider.ProviderMembers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCasesTest {

  /** Names of the provider that no rule gives. */
  private static final Map<String, String> OTHERS =
      Map.of("EndpointConfigName", "name", "KmsKeyId", "kms_key_arn", "Tags[]", "tags");

  @ParameterizedTest
  @CsvSource({
    "KmsKeyId, kms_key_id, kms-key-id",
    "MemorySizeInMB, memory_size_in_mb, memory-size-in-mb",
    "EnableSSMAccess, enable_ssm_access, enable-ssm-access",
    "DestinationS3Uri, destination_s3_uri, destination-s3-uri",
    "S3OutputPath, s3_output_path, s3-output-path",
    "VolumeSizeInGB, volume_size_in_gb, volume-size-in-gb",
    "InferenceAmiVersion, inference_ami_version, inference-ami-version",
    "ModelDataDownloadTimeoutInSeconds, model_data_download_timeout_in_seconds,"
        + " model-data-download-timeout-in-seconds",
    "endpointConfigName, endpoint_config_name, endpoint-config-name",
    "Tags, tags, tags",
  })
  void separateWords(String name, String snake, String kebab) {
    assertThat(NameCases.snakeCase(name)).isEqualTo(snake);
    assertThat(NameCases.kebabCase(name)).isEqualTo(kebab);
  }

  @Test
  void giveTheNamesOfTheTerraformProvider() {
    for (ProviderMember member : ProviderMembers.all()) {
      String last = member.path().substring(member.path().lastIndexOf('.') + 1).replace("[]", "");
      String expected = OTHERS.getOrDefault(member.path(), NameCases.snakeCase(last));

      assertThat(member.name()).as(member.path()).isEqualTo(expected);
    }
    assertThat(ProviderMembers.all()).hasSizeGreaterThan(50);
  }
}
