package service;

import software.amazon.awssdk.services.sfn.model.CreateStateMachineRequest;
import software.amazon.awssdk.services.sfn.model.LogDestination;
import software.amazon.awssdk.services.sfn.model.LogLevel;
import software.amazon.awssdk.services.sfn.model.StateMachineType;
import software.amazon.awssdk.services.sfn.model.Tag;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static CreateStateMachineRequest request() {
    return CreateStateMachineRequest.builder()
        .name("orders")
        .definition("{\"StartAt\":\"Pay\"}")
        .roleArn("arn:aws:iam::123456789012:role/orders")
        .type(StateMachineType.EXPRESS)
        .loggingConfiguration(
            l ->
                l.level(LogLevel.ALL)
                    .includeExecutionData(false)
                    .destinations(
                        LogDestination.builder()
                            .cloudWatchLogsLogGroup(g -> g.logGroupArn("arn:aws:logs:x"))
                            .build()))
        .tracingConfiguration(t -> t.enabled(true))
        .tags(Tag.builder().key("team").value("shop").build())
        .build();
  }
}
