package service;

import software.amazon.awssdk.services.redshift.model.CreateScheduledActionRequest;
import software.amazon.awssdk.services.redshift.model.ScheduledActionType;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static CreateScheduledActionRequest request() {
    return CreateScheduledActionRequest.builder()
        .scheduledActionName("weekend")
        .targetAction(
            ScheduledActionType.builder()
                .resizeCluster(r -> r.clusterIdentifier("sales").numberOfNodes(2).classic(false))
                .build())
        .schedule("cron(0 20 ? * FRI *)")
        .iamRole("arn:aws:iam::123456789012:role/resize")
        .enable(true)
        .build();
  }
}
