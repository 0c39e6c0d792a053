package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import software.amazon.awssdk.services.ssm.SsmClient;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    PutParameterRequest request =
        PutParameterRequest.builder()
            .name("/orders/limit")
            .value("100")
            .type(ParameterType.STRING)
            .overwrite(false)
            .allowedPattern("\\d{1,4}")
            .tag("team", "shop")
            .tier(ParameterTier.STANDARD)
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(PutParameterRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(PutParameterRequest.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(SsmClient.builder()).putParameter(request.toRequest());

      service.received().hasBody(request.toJson());
    }
  }
}
