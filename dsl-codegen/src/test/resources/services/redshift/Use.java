package service;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    CreateScheduledActionMessage request =
        CreateScheduledActionMessage.builder()
            .scheduledActionName("weekend")
            .targetAction(
                t ->
                    t.resizeCluster(
                        r -> r.clusterIdentifier("sales").numberOfNodes(2).classic(false)))
            .schedule("cron(0 20 ? * FRI *)")
            .iamRole("arn:aws:iam::123456789012:role/resize")
            .enable(true)
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(CreateScheduledActionMessage.from(SdkRequest.request())).isEqualTo(request);
    assertThat(CreateScheduledActionMessage.fromJson(request.toJson())).isEqualTo(request);

    ResizeClusterMessage resize =
        request.targetAction().resizeCluster().orElseThrow();
    assertThat(resize.toRequest().numberOfNodes()).isEqualTo(2);
  }
}
