package service;

import software.amazon.awssdk.services.sns.model.AddPermissionRequest;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static AddPermissionRequest request() {
    return AddPermissionRequest.builder()
        .topicArn("arn:aws:sns:eu-central-1:123456789012:orders")
        .label("partners")
        .awsAccountIds("210987654321")
        .actionNames("Publish", "Subscribe")
        .build();
  }
}
