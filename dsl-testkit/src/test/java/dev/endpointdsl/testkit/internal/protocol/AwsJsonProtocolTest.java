package dev.endpointdsl.testkit.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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
            JsonObject.EMPTY,
            (endpoint, request) -> Response.ok(Optional.empty()));
    Map<String, String> headers =
        Map.of(
            "X-Amz-Target",
            "SageMaker.CreateEndpoint",
            "Content-Type",
            AwsJsonProtocol.CONTENT_TYPE);
    Logger log = Logger.getLogger(AwsJsonProtocol.class.getName());
    log.setLevel(Level.OFF);
    try {
      Response response =
          protocol.respond(
              new AwsJsonProtocol.HttpRequest(
                  "POST", "/", headers::get, Bytes.of("{}".getBytes(StandardCharsets.UTF_8))));

      assertThat(response.status()).isEqualTo(500);
      JsonObject body =
          JsonTreeReader.readObject(new String(response.bytes(), StandardCharsets.UTF_8));
      assertThat(body.string("__type")).isEqualTo("InternalFailure");
      assertThat(body.string("message")).contains("broken on purpose");
    } finally {
      log.setLevel(null);
    }
  }
}
