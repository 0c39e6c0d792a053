package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    CreateQueueRequest request =
        CreateQueueRequest.builder()
            .queueName("orders.fifo")
            .attribute(QueueAttributeName.FIFO_QUEUE, "true")
            .attribute(QueueAttributeName.VISIBILITY_TIMEOUT, "60")
            .tag("team", "shop")
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(CreateQueueRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(CreateQueueRequest.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(SqsClient.builder()).createQueue(request.toRequest());

      service.received().hasBody(request.toJson());
    }
  }
}
