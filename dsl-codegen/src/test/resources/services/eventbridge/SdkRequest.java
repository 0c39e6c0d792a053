package service;

import software.amazon.awssdk.services.eventbridge.model.PutRuleRequest;
import software.amazon.awssdk.services.eventbridge.model.RuleState;
import software.amazon.awssdk.services.eventbridge.model.Tag;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static PutRuleRequest request() {
    return PutRuleRequest.builder()
        .name("nightly")
        .scheduleExpression("rate(1 day)")
        .state(RuleState.ENABLED)
        .tags(Tag.builder().key("team").value("shop").build())
        .build();
  }
}
