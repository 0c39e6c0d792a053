package service;

import software.amazon.awssdk.services.ssm.model.ParameterTier;
import software.amazon.awssdk.services.ssm.model.ParameterType;
import software.amazon.awssdk.services.ssm.model.PutParameterRequest;
import software.amazon.awssdk.services.ssm.model.Tag;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static PutParameterRequest request() {
    return PutParameterRequest.builder()
        .name("/orders/limit")
        .value("100")
        .type(ParameterType.STRING)
        .overwrite(false)
        .allowedPattern("\\d{1,4}")
        .tags(Tag.builder().key("team").value("shop").build())
        .tier(ParameterTier.STANDARD)
        .build();
  }
}
