package dev.endpointdsl.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ml.g5.2xlarge, ML_G5_2XLARGE",
    "ml.p5.4xlarge, ML_P5_4XLARGE",
    "InputAndOutput, INPUT_AND_OUTPUT",
    "LEAST_OUTSTANDING_REQUESTS, LEAST_OUTSTANDING_REQUESTS",
    "al2-ami-sagemaker-inference-gpu-2, AL2_AMI_SAGEMAKER_INFERENCE_GPU_2",
    "zh-Hans, ZH_HANS",
    "V1Beta, V1_BETA",
    "ALBRequestCountPerTarget, ALB_REQUEST_COUNT_PER_TARGET",
    "DBReadCPUUtilization, DB_READ_CPU_UTILIZATION",
    "cart:Created:*, CART_CREATED",
    "CRC32C, CRC32C",
    "IPv4, IPV4",
    "APIv2, APIV2",
    "URLs, URLS",
    "S3Bucket, S3_BUCKET",
    "a__b_, A_B",
    "-x, X",
    "2xlarge, _2XLARGE",
    "a b/c, A_B_C",
    "é1, _1",
    "'', EMPTY",
    "'*', THE_NAME",
    "by-value, BY_VALUE_",
  })
  void derivesConstantsFromStrings(String value, String constant) {
    assertThat(EnumNames.constant(value, "theName")).isEqualTo(constant);
  }
}
