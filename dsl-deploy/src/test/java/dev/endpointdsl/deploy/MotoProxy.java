package dev.endpointdsl.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * Forwards requests to {@code moto_server}, but answers ListInferenceComponents itself: moto does
 * not implement it and fails, while the service returns an empty list for an endpoint without
 * components.
 */
final class MotoProxy implements AutoCloseable {

  private static final String TARGET = "X-Amz-Target";

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final int motoPort;

  MotoProxy(int motoPort) throws IOException {
    this.motoPort = motoPort;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestHeaders().getFirst(TARGET);
    if ("SageMaker.ListInferenceComponents".equals(target)) {
      send(exchange, 200, "{\"InferenceComponents\": []}".getBytes(UTF_8));
    } else {
      HttpResponse<byte[]> response = forwarded(exchange);
      send(exchange, response.statusCode(), response.body());
    }
  }

  private HttpResponse<byte[]> forwarded(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + motoPort + "/"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (String header : List.of(TARGET, "Authorization", "Content-Type", "X-Amz-Date")) {
      request.header(header, exchange.getRequestHeaders().getFirst(header));
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
