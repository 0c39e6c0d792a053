@GenerateDsl(model = "queues.smithy", sdkPackage = "software.amazon.awssdk.services.sqs")
package queues;

import dev.endpointdsl.GenerateDsl;
