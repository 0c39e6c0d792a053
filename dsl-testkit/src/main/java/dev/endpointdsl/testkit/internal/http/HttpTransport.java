package dev.endpointdsl.testkit.internal.http;

import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/**
 * Serves the protocol over HTTP/1.1, on the loopback interface only.
 *
 * <p>The JDK's HTTP server would not do: it closes connections that are idle, of which it keeps
 * 200, and the client does not learn of it. It can neither reset a connection nor send headers and
 * body together, and its limits are properties of the whole JVM.
 */
public final class HttpTransport implements Transport {

  /** Allows for many clients that connect at the same time. */
  private static final int BACKLOG = 1024;

  private final HttpOptions options;
  private final AwsJsonProtocol protocol;
  private final ConnectionListener listener;
  private final Set<HttpConnection> connections = ConcurrentHashMap.newKeySet();
  private final ServerThreads threads = new ServerThreads("local-sagemaker-");
  private final InFlightRequests inFlight = new InFlightRequests();
  private final StalledResponses stalled = new StalledResponses();

  private HttpTransport(HttpOptions options, AwsJsonProtocol protocol, ServerSocket socket) {
    this.options = options;
    this.protocol = protocol;
    this.listener = ConnectionListener.start(socket, this::serve);
  }

  /**
   * Starts to listen.
   *
   * @param protocol the protocol
   * @param options the options
   * @throws UncheckedIOException if the port is taken
   */
  public static HttpTransport start(AwsJsonProtocol protocol, HttpOptions options) {
    int port = options.port();
    try {
      return new HttpTransport(options, protocol, new ServerSocket(port, BACKLOG, loopback()));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "LocalSageMaker cannot listen on loopback" + (port == 0 ? "" : " at port " + port), e);
    }
  }

  @Override
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + listener.port());
  }

  @Override
  public void close() {
    listener.close();
    stalled.close();
    inFlight.finish();
    threads.close(); // first, so that no connection is added to those that are closed
    connections.forEach(HttpConnection::close);
  }

  /** The server does not authenticate clients, so that other machines must not reach it. */
  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }

  private void serve(Socket client) {
    try {
      HttpConnection connection = new HttpConnection(client, options, protocol, inFlight, stalled);
      connections.add(connection);
      threads.executor().execute(() -> serve(connection));
    } catch (IOException | RejectedExecutionException e) {
      closeQuietly(client);
    }
  }

  private void serve(HttpConnection connection) {
    try {
      connection.serve();
    } finally {
      connections.remove(connection);
    }
  }

  /** The client has gone, or the server is closing: other connections are not affected. */
  private static void closeQuietly(Socket client) {
    try {
      client.close();
    } catch (IOException e) {
      // a socket that cannot be closed cannot be used either
    }
  }
}
