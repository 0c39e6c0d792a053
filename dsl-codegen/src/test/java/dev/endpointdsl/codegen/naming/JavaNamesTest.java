package dev.endpointdsl.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "KmsKeyId, kmsKeyId",
    "EnableSSMAccess, enableSSMAccess",
    "S3OutputPath, s3OutputPath",
    "SSMAccess, ssmAccess",
    "URL, url",
    "IDs, ids",
    "KMS2Key, kms2Key",
    "VolumeSizeInGB, volumeSizeInGB",
    "A, a",
    "As, as",
    "alreadyLower, alreadyLower",
    "bucket_name, bucketName",
    "Bucket_Name, bucketName",
    "__listOf__string, listOfString",
    "_, underscore",
  })
  void lowercasesTheFirstWord(String wireName, String javaName) {
    assertThat(JavaNames.member(wireName)).isEqualTo(javaName);
  }

  @ParameterizedTest
  @CsvSource({
    "Class, class_",
    "default, default_",
    "True, true_",
    "Null, null_",
    "HashCode, hashCode_",
    "Notify, notify_",
    "Wait, wait_",
    "Builder, builder_",
    "ToJson, toJson_",
    "From, from_",
    "_1st, _1st",
    "2nd, _2nd",
    "Record, record",
    "Var, var",
  })
  void escapesReservedNames(String wireName, String javaName) {
    assertThat(JavaNames.member(wireName)).isEqualTo(javaName);
  }

  @ParameterizedTest
  @CsvSource({
    "ProductionVariant, ProductionVariant",
    "productionVariant, ProductionVariant",
    "VPCConfig, VPCConfig",
    "my_type, MyType",
    "_, Underscore",
  })
  void startsTypesWithAnUppercaseLetter(String shapeName, String javaName) {
    assertThat(JavaNames.type(shapeName)).isEqualTo(javaName);
  }

  @ParameterizedTest
  @CsvSource({"variantName, VariantName", "class_, Class", "_2nd, 2nd"})
  void capitalizesPartsOfOtherNames(String javaName, String inside) {
    assertThat(JavaNames.capitalize(javaName)).isEqualTo(inside);
  }
}
