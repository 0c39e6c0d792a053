package dev.endpointdsl.testkit.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.endpointdsl.Bytes;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import dev.endpointdsl.testkit.internal.protocol.Response;
import dev.endpointdsl.testkit.model.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Serves the protocol over HTTP, on loopback and nowhere else. */
public final class HttpTransport implements Transport {

  /** Many clients may connect in the same moment. */
  private static final int BACKLOG = 1024;

  /**
   * The JDK's server sends headers and body in two packets. Unless it is told not to, the system
   * holds the second one back until the client acknowledges the first: 40 ms for each request.
   */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private static final String CONTENT_TYPE = "application/x-amz-json-1.1";

  private final HttpServer server;
  private final TcpProxy relay;
  private final AwsJsonProtocol protocol;
  private final int maxBodyBytes;
  private final ServerThreads threads = new ServerThreads("local-sagemaker-");
  private final InFlightRequests work = new InFlightRequests();
  private final StalledResponses stalls = new StalledResponses();

  private HttpTransport(
      HttpServer server, TcpProxy relay, AwsJsonProtocol protocol, int maxBodyBytes) {
    this.server = server;
    this.relay = relay;
    this.protocol = protocol;
    this.maxBodyBytes = maxBodyBytes;
  }

  /**
   * Begins to listen.
   *
   * @param port where, or 0 for any port that is free
   * @throws UncheckedIOException if it is taken
   */
  public static HttpTransport start(AwsJsonProtocol protocol, int maxBodyBytes, int port) {
    sendAtOnce();
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback(), 0), BACKLOG);
      TcpProxy relay = TcpProxy.start(listener(port, server), server.getAddress());
      HttpTransport front = new HttpTransport(server, relay, protocol, maxBodyBytes);
      server.createContext("/", front::handle);
      server.setExecutor(front.threads.executor());
      server.start();
      return front;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "LocalSageMaker cannot listen on loopback" + (port == 0 ? "" : " at port " + port), e);
    }
  }

  private static ServerSocket listener(int port, HttpServer server) throws IOException {
    try {
      return new ServerSocket(port, BACKLOG, loopback());
    } catch (IOException e) {
      server.stop(0);
      throw e;
    }
  }

  @Override
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + relay.port());
  }

  @Override
  public void close() {
    stalls.close();
    work.finish();
    server.stop(0);
    relay.close();
    threads.close();
  }

  /** The JDK reads the property once, with the program's first server; a user's choice stands. */
  private static void sendAtOnce() {
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
  }

  /** The server has no authentication, so it must never be reachable from elsewhere. */
  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }

  /**
   * A client that goes away shows as an IOException; then the JDK's server drops the connection.
   */
  private void handle(HttpExchange exchange) throws IOException {
    if (!work.begin()) {
      send(exchange, Response.refusal(ServiceException.closing()));
      return;
    }
    try (exchange) {
      deliver(exchange, carriedOut(exchange));
    }
  }

  /** The work ends before the answer is on its way: closing does not wait for stalled answers. */
  private Response carriedOut(HttpExchange exchange) throws IOException {
    try {
      Response answer = answer(exchange);
      if (answer.delivery().equals(Delivery.NORMAL)) {
        send(exchange, answer);
      }
      return answer;
    } finally {
      work.end();
    }
  }

  private void deliver(HttpExchange exchange, Response answer) throws IOException {
    if (answer.delivery().equals(Delivery.NORMAL)) {
      return;
    }
    stalls.hold(answer.delivery().delay());
    switch (answer.delivery().extent()) {
      case ALL -> send(exchange, answer);
      case HALF -> sendHalf(exchange, answer);
      case RESET -> {
        relay.reset(exchange.getRemoteAddress());
        throw new IOException("the connection is reset, as a test has asked for");
      }
      case NOTHING -> throw new IOException("the connection is lost, as a test has asked for");
    }
  }

  /** An answer without a body still announces one, so that its lack is seen. */
  private static void sendHalf(HttpExchange exchange, Response answer) throws IOException {
    byte[] body = bytes(answer);
    exchange.getResponseHeaders().set("Content-Type", CONTENT_TYPE);
    exchange.sendResponseHeaders(answer.status(), Math.max(2, body.length));
    exchange.getResponseBody().write(body, 0, body.length / 2);
    exchange.getResponseBody().flush();
    throw new IOException("the answer is cut, as a test has asked for");
  }

  private static byte[] bytes(Response answer) {
    return answer
        .body()
        .map(JsonTreeWriter::ascii)
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .orElse(new byte[0]);
  }

  private Response answer(HttpExchange exchange) throws IOException {
    Optional<byte[]> body = BodyReader.read(exchange.getRequestBody(), maxBodyBytes);
    if (body.isEmpty()) {
      return Response.refusal(ServiceException.tooLarge(maxBodyBytes));
    }
    return protocol.answer(
        new AwsJsonProtocol.HttpRequest(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("X-Amz-Target"),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            Bytes.of(body.get())));
  }

  /**
   * The answer has left when this returns: newer JDKs keep a short one in a buffer until it is
   * flushed, and a server that is being closed would lose it there.
   */
  private static void send(HttpExchange exchange, Response answer) throws IOException {
    byte[] body = bytes(answer);
    exchange.getResponseHeaders().set("Content-Type", CONTENT_TYPE);
    exchange.getResponseHeaders().set("x-amzn-RequestId", UUID.randomUUID().toString());
    if (answer.status() == 405) {
      exchange.getResponseHeaders().set("Allow", "POST");
    }
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush();
    }
  }
}
