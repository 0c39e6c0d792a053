package service;

import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.model.EncryptRequest;
import software.amazon.awssdk.services.kms.model.EncryptionAlgorithmSpec;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static EncryptRequest request() {
    return EncryptRequest.builder()
        .keyId("alias/orders")
        .plaintext(SdkBytes.fromUtf8String("4711"))
        .encryptionContext(Map.of("customer", "c-7"))
        .grantTokens("t")
        .encryptionAlgorithm(EncryptionAlgorithmSpec.SYMMETRIC_DEFAULT)
        .build();
  }
}
