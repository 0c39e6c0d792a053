package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    CreateStateMachineInput request =
        CreateStateMachineInput.builder()
            .name("orders")
            .definition("{\"StartAt\":\"Pay\"}")
            .roleArn("arn:aws:iam::123456789012:role/orders")
            .type(StateMachineType.EXPRESS)
            .loggingConfiguration(
                l ->
                    l.level(LogLevel.ALL)
                        .includeExecutionData(false)
                        .destination(
                            d -> d.cloudWatchLogsLogGroup(g -> g.logGroupArn("arn:aws:logs:x"))))
            .tracingConfiguration(t -> t.enabled(true))
            .tag("team", "shop")
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(CreateStateMachineInput.from(SdkRequest.request())).isEqualTo(request);
    assertThat(CreateStateMachineInput.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(SfnClient.builder()).createStateMachine(request.toRequest());

      service.received().hasBody(request.toJson());
    }

    DescribeStateMachineResponse response =
        DescribeStateMachineResponse.builder()
            .name("orders")
            .definition("{}")
            .roleArn("arn:aws:iam::123456789012:role/orders")
            .type("EXPRESS")
            .status("ACTIVE")
            .build();
    assertThat(CreateStateMachineInput.from(response))
        .isEqualTo(
            CreateStateMachineInput.builder()
                .name("orders")
                .definition("{}")
                .roleArn("arn:aws:iam::123456789012:role/orders")
                .type(StateMachineType.EXPRESS)
                .build());
  }
}
