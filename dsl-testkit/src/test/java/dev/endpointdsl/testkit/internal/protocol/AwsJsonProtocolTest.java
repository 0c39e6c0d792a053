package dev.endpointdsl.testkit.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class AwsJsonProtocolTest {

  @Test
  void reportsAFailureOfTheServer() {
    OperationHandler broken =
        request -> {
          throw new IllegalStateException("broken on purpose");
        };
    AwsJsonProtocol protocol =
        new AwsJsonProtocol(
            Map.of(new OperationKey(ServedApi.SAGE_MAKER, "CreateEndpoint"), broken),
            new RequestLog(),
            new CallCounts(),
            new FaultScript(),
            JsonObject.EMPTY);
    Logger log = Logger.getLogger(AwsJsonProtocol.class.getName());
    log.setLevel(Level.OFF);
    try {
      Response response =
          protocol.respond(
              new AwsJsonProtocol.HttpRequest(
                  "POST",
                  "/",
                  "SageMaker.CreateEndpoint",
                  AwsJsonProtocol.CONTENT_TYPE,
                  Bytes.of("{}".getBytes(StandardCharsets.UTF_8))));

      assertThat(response.status()).isEqualTo(500);
      JsonObject body = JsonTreeReader.readObject(response.body().orElseThrow());
      assertThat(body.string("__type")).isEqualTo("InternalFailure");
      assertThat(body.string("message")).contains("broken on purpose");
    } finally {
      log.setLevel(null);
    }
  }
}
