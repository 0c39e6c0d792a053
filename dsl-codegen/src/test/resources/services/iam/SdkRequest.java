package service;

import software.amazon.awssdk.services.iam.model.CreateRoleRequest;
import software.amazon.awssdk.services.iam.model.Tag;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static CreateRoleRequest request() {
    return CreateRoleRequest.builder()
        .path("/service/")
        .roleName("thumbnails")
        .assumeRolePolicyDocument("{\"Version\":\"2012-10-17\"}")
        .maxSessionDuration(3600)
        .tags(Tag.builder().key("team").value("shop").build())
        .build();
  }
}
