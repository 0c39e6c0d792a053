package service;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.secretsmanager.model.CreateSecretRequest;
import software.amazon.awssdk.services.secretsmanager.model.ReplicaRegionType;
import software.amazon.awssdk.services.secretsmanager.model.Tag;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static CreateSecretRequest request() {
    return CreateSecretRequest.builder()
        .name("orders/db")
        .clientRequestToken("6a2b7c9d-04f8-4c37-8d3e-3b0f8f5c9a51")
        .secretBinary(SdkBytes.fromUtf8String("s3cret"))
        .addReplicaRegions(ReplicaRegionType.builder().region("eu-west-1").build())
        .tags(Tag.builder().key("team").value("shop").build())
        .build();
  }
}
