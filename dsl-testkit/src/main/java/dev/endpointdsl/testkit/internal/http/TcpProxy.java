package dev.endpointdsl.testkit.internal.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * A proxy between clients and the JDK's HTTP server, which can reset connections. The JDK's server
 * does not expose its sockets, and without the socket a connection can be closed, but not reset.
 */
final class TcpProxy implements AutoCloseable {

  private static final long MAX_WAIT_SECONDS = 2;

  /** The pause after a failure to accept: causes such as too many open files persist. */
  private static final long PAUSE_MILLIS = 50;

  private final ServerSocket listener;
  private final InetSocketAddress server;
  private final ServerThreads threads = new ServerThreads("local-sagemaker-proxy-");
  private final Map<Integer, ProxiedConnection> byServerPort = new ConcurrentHashMap<>();

  private TcpProxy(ServerSocket listener, InetSocketAddress server) {
    this.listener = listener;
    this.server = server;
  }

  /**
   * Starts a proxy.
   *
   * @param listener the socket that clients connect to
   * @param server the address of the server
   */
  static TcpProxy start(ServerSocket listener, InetSocketAddress server) {
    TcpProxy proxy = new TcpProxy(listener, server);
    proxy.threads.executor().execute(proxy::acceptAll);
    return proxy;
  }

  int port() {
    return listener.getLocalPort();
  }

  /**
   * Resets a connection: the client sees {@code Connection reset}.
   *
   * @param peer the address that the server sees as the client's
   */
  void reset(InetSocketAddress peer) {
    ProxiedConnection connection = byServerPort.get(peer.getPort());
    if (connection != null) {
      connection.reset();
    }
  }

  /** Accepts no more connections, and forwards what the server sent unless a client stalls. */
  @Override
  public void close() {
    ProxiedConnection.closeQuietly(listener);
    ExecutorService executor = threads.executor();
    executor.shutdown();
    try {
      if (!executor.awaitTermination(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
        byServerPort.values().forEach(ProxiedConnection::close);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byServerPort.values().forEach(ProxiedConnection::close);
    threads.close();
  }

  private void acceptAll() {
    while (!listener.isClosed()) {
      acceptOne();
    }
  }

  private void acceptOne() {
    Socket client;
    try {
      client = listener.accept();
    } catch (IOException e) {
      pause();
      return;
    }
    connectQuietly(client);
  }

  private void pause() {
    if (listener.isClosed()) {
      return;
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ProxiedConnection.closeQuietly(listener);
    }
  }

  private void connectQuietly(Socket client) {
    try {
      connect(client);
    } catch (IOException | RejectedExecutionException e) {
      // the client has gone, or the proxy is closing: other connections are not affected
    }
  }

  private void connect(Socket client) throws IOException {
    ProxiedConnection connection = ProxiedConnection.open(client, server);
    byServerPort.put(connection.serverPort(), connection);
    ExecutorService executor = threads.executor();
    try {
      executor.execute(connection::forwardRequests);
      executor.execute(
          () -> {
            connection.forwardResponses();
            byServerPort.remove(connection.serverPort(), connection);
          });
    } catch (RejectedExecutionException e) {
      connection.close();
      throw e;
    }
  }
}
