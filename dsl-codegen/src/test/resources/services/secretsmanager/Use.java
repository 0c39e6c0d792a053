package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    CreateSecretRequest request =
        CreateSecretRequest.builder()
            .name("orders/db")
            .clientRequestToken("6a2b7c9d-04f8-4c37-8d3e-3b0f8f5c9a51")
            .secretBinary("s3cret".getBytes(StandardCharsets.UTF_8))
            .addReplicaRegion(r -> r.region("eu-west-1"))
            .tag("team", "shop")
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(CreateSecretRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(CreateSecretRequest.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(SecretsManagerClient.builder()).createSecret(request.toRequest());

      service.received().hasBody(request.toJson());
    }
  }
}
