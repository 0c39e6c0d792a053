$version: "2.0"

namespace example.queues

use dev.endpointdsl.traits#javaName

operation CreateQueue {
    input: CreateQueueRequest
}

@javaName("Queue")
structure CreateQueueRequest {
    @required
    @pattern("^[A-Za-z0-9_-]{1,75}([.]fifo)?$")
    QueueName: String

    Attributes: Attributes

    tags: Tags
}

map Attributes {
    key: QueueAttribute
    value: String
}

enum QueueAttribute {
    FIFO_QUEUE = "FifoQueue"
    VISIBILITY_TIMEOUT = "VisibilityTimeout"
}

map Tags {
    key: String
    value: String
}
