package dev.endpointdsl.testkit.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.endpointdsl.Bytes;
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
import java.util.Optional;
import java.util.UUID;

/** Serves the protocol over HTTP, on the loopback interface only. */
public final class HttpTransport implements Transport {

  /** Allows for many clients that connect at the same time. */
  private static final int BACKLOG = 1024;

  /**
   * The JDK's server sends headers and body in two packets. Without this property, the operating
   * system delays the second one until the client acknowledges the first: 40 ms for each request.
   */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final HttpServer server;
  private final TcpProxy proxy;
  private final AwsJsonProtocol protocol;
  private final int maxBodyBytes;
  private final ServerThreads threads = new ServerThreads("local-sagemaker-");
  private final InFlightRequests inFlight = new InFlightRequests();
  private final StalledResponses stalled = new StalledResponses();

  private HttpTransport(
      HttpServer server, TcpProxy proxy, AwsJsonProtocol protocol, int maxBodyBytes) {
    this.server = server;
    this.proxy = proxy;
    this.protocol = protocol;
    this.maxBodyBytes = maxBodyBytes;
  }

  /**
   * Starts to listen.
   *
   * @param protocol the protocol
   * @param maxBodyBytes the maximum size of a body in bytes
   * @param port the port, or 0 for any free port
   * @throws UncheckedIOException if the port is taken
   */
  public static HttpTransport start(AwsJsonProtocol protocol, int maxBodyBytes, int port) {
    disableDelay();
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback(), 0), BACKLOG);
      TcpProxy proxy = TcpProxy.start(listener(port, server), server.getAddress());
      HttpTransport transport = new HttpTransport(server, proxy, protocol, maxBodyBytes);
      server.createContext("/", transport::handle);
      server.setExecutor(transport.threads.executor());
      server.start();
      return transport;
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
    return URI.create("http://127.0.0.1:" + proxy.port());
  }

  @Override
  public void close() {
    stalled.close();
    inFlight.finish();
    server.stop(0);
    proxy.close();
    threads.close();
  }

  /** Sets the property before the JDK reads it with its first server, unless the user set it. */
  private static void disableDelay() {
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
  }

  /** The server does not authenticate clients, so that other machines must not reach it. */
  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }

  /** Throws an IOException if the client has gone; the JDK's server then drops the connection. */
  private void handle(HttpExchange exchange) throws IOException {
    if (!inFlight.begin()) {
      send(exchange, Response.error(ServiceException.closing().error()));
      return;
    }
    try (exchange) {
      deliver(exchange, carriedOut(exchange));
    }
  }

  /** Ends the request before a delayed response is sent, so that closing does not wait for it. */
  private Response carriedOut(HttpExchange exchange) throws IOException {
    try {
      Response response = respond(exchange);
      if (response.delivery().equals(Delivery.NORMAL)) {
        send(exchange, response);
      }
      return response;
    } finally {
      inFlight.end();
    }
  }

  private void deliver(HttpExchange exchange, Response response) throws IOException {
    if (response.delivery().equals(Delivery.NORMAL)) {
      return;
    }
    stalled.delay(response.delivery().delay());
    switch (response.delivery().extent()) {
      case ALL -> send(exchange, response);
      case HALF -> sendHalf(exchange, response);
      case RESET -> {
        proxy.reset(exchange.getRemoteAddress());
        throw new IOException("a fault resets the connection");
      }
      case NOTHING -> throw new IOException("a fault closes the connection");
    }
  }

  private static void sendHalf(HttpExchange exchange, Response response) throws IOException {
    byte[] body = response.bytes();
    exchange.getResponseHeaders().set("Content-Type", AwsJsonProtocol.CONTENT_TYPE);
    exchange.sendResponseHeaders(response.status(), response.announcedLength());
    exchange.getResponseBody().write(body, 0, body.length / 2);
    exchange.getResponseBody().flush();
    throw new IOException("a fault truncates the response");
  }

  private Response respond(HttpExchange exchange) throws IOException {
    Optional<byte[]> body = BodyReader.read(exchange.getRequestBody(), maxBodyBytes);
    if (body.isEmpty()) {
      return Response.error(ServiceException.tooLarge(maxBodyBytes).error());
    }
    return protocol.respond(
        new AwsJsonProtocol.HttpRequest(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("X-Amz-Target"),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            Bytes.of(body.get())));
  }

  /**
   * Sends the whole response before it returns: newer JDKs buffer a short one until it is flushed,
   * and closing the server would discard the buffer.
   */
  private static void send(HttpExchange exchange, Response response) throws IOException {
    byte[] body = response.bytes();
    exchange.getResponseHeaders().set("Content-Type", AwsJsonProtocol.CONTENT_TYPE);
    exchange.getResponseHeaders().set("x-amzn-RequestId", UUID.randomUUID().toString());
    if (response.status() == 405) {
      exchange.getResponseHeaders().set("Allow", "POST");
    }
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.status(), empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush();
    }
  }
}
