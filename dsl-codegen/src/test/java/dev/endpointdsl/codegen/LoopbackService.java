package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;

/**
 * A service on loopback that answers each request with an empty JSON object, and keeps the last.
 */
public final class LoopbackService implements AutoCloseable {

  private static final byte[] ANSWER = "{}".getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;
  private volatile Received received = new Received("", Map.of(), "");

  /** Starts a service on a free port. */
  public LoopbackService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String target = exchange.getRequestURI().toString();
    received = new Received(target, Map.copyOf(exchange.getRequestHeaders()), body);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, ANSWER.length);
    exchange.getResponseBody().write(ANSWER);
    exchange.close();
  }

  /** Creates a client of the AWS SDK that sends its requests to this service. */
  public <B extends AwsClientBuilder<B, C>, C> C client(B builder) {
    return builder
        .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
        .build();
  }

  /** Returns the last request. */
  public Received received() {
    return received;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /**
   * A request.
   *
   * @param target its path and query
   * @param headers its headers
   * @param body its body
   */
  public record Received(String target, Map<String, List<String>> headers, String body) {

    /** Checks that the body has the members of a JSON object, in any order. */
    public void hasBody(String json) {
      assertThat(JsonTreeReader.readObject(body).normalized())
          .isEqualTo(JsonTreeReader.readObject(json).normalized());
    }

    /**
     * Checks that the body has the members of a JSON object, and that the strings of the others are
     * in the path, the query or the headers.
     *
     * @param json the members of the body
     * @param all all members of the input
     */
    public void isSplit(String json, String all) {
      hasBody(json);
      JsonObject inBody = JsonTreeReader.readObject(json);
      String elsewhere = URLDecoder.decode(target, StandardCharsets.UTF_8) + headers;
      JsonTreeReader.readObject(all)
          .members()
          .forEach(
              (name, value) -> {
                if (inBody.find(name).isEmpty()) {
                  assertThat(elsewhere).as(name).contains(((JsonString) value).value());
                }
              });
    }
  }
}
