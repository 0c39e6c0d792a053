package dev.endpointdsl.codegen.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdkNamesTest {

  @ParameterizedTest
  @CsvSource({
    "CreateEndpointConfig, CreateEndpointConfig",
    "CreateACL, CreateAcl",
    "DescribeDBClusters, DescribeDbClusters",
    "DescribeEC2Instances, DescribeEc2Instances",
    "ListS3buckets, ListS3Buckets",
    "createDepot, CreateDepot"
  })
  void writesAcronymsAsWords(String operation, String expected) {
    assertThat(SdkNames.pascalCase(operation)).isEqualTo(expected);
  }

  @Test
  void startsWithTheNameInTheModel() {
    assertThat(SdkNames.requests("CreateACL"))
        .containsExactly("CreateACLRequest", "CreateAclRequest");
    assertThat(SdkNames.responses("CreateDepot")).containsExactly("CreateDepotResponse");
  }
}
