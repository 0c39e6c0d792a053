package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    PutRuleRequest request =
        PutRuleRequest.builder()
            .name("nightly")
            .scheduleExpression("rate(1 day)")
            .state(RuleState.ENABLED)
            .tag("team", "shop")
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(PutRuleRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(PutRuleRequest.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(EventBridgeClient.builder()).putRule(request.toRequest());

      service.received().hasBody(request.toJson());
    }
  }
}
