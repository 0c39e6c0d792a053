import static queues.QueueAttribute.FIFO_QUEUE;
import static queues.QueueAttribute.VISIBILITY_TIMEOUT;

import queues.Queue;
import software.amazon.awssdk.services.sqs.model.CreateQueueRequest;

class OrderQueue {
  public static void main(String... args) {
    // begin
    CreateQueueRequest request = Queue.builder()
        .queueName("orders.fifo")
        .attribute(FIFO_QUEUE, "true")
        .attribute(VISIBILITY_TIMEOUT, "60")
        .tag("team", "shop")
        .build()
        .toRequest();
    System.out.println(request.queueName() + " " + request.attributesAsStrings());
    // end
  }
}
