package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.services.kms.KmsClient;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    EncryptRequest request =
        EncryptRequest.builder()
            .keyId("alias/orders")
            .plaintext("4711".getBytes(StandardCharsets.UTF_8))
            .encryptionContext("customer", "c-7")
            .grantToken("t")
            .encryptionAlgorithm(EncryptionAlgorithmSpec.SYMMETRIC_DEFAULT)
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(EncryptRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(EncryptRequest.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(KmsClient.builder()).encrypt(request.toRequest());

      service.received().hasBody(request.toJson());
    }
  }
}
