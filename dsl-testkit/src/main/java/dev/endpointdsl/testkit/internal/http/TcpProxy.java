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
 * Stands between clients and the JDK's HTTP server and hands on what both send. That server shows
 * nobody its sockets, and without the socket a connection can be closed but not reset.
 */
final class TcpProxy implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 2;

  /** Between attempts to accept: too many open files, say, do not go away at once. */
  private static final long PAUSE_MILLIS = 50;

  private final ServerSocket listener;
  private final InetSocketAddress server;
  private final ServerThreads threads = new ServerThreads("local-sagemaker-relay-");
  private final Map<Integer, ProxiedConnection> byServerPort = new ConcurrentHashMap<>();

  private TcpProxy(ServerSocket listener, InetSocketAddress server) {
    this.listener = listener;
    this.server = server;
  }

  /**
   * Begins to listen.
   *
   * @param listener where clients connect
   * @param server what they are to reach
   */
  static TcpProxy start(ServerSocket listener, InetSocketAddress server) {
    TcpProxy relay = new TcpProxy(listener, server);
    relay.threads.executor().execute(relay::acceptAll);
    return relay;
  }

  int port() {
    return listener.getLocalPort();
  }

  /**
   * Resets a connection: the client sees {@code Connection reset}.
   *
   * @param peer what the server takes for the client's address
   */
  void reset(InetSocketAddress peer) {
    ProxiedConnection connection = byServerPort.get(peer.getPort());
    if (connection != null) {
      connection.reset();
    }
  }

  /** Accepts no more; what the server has sent still arrives, unless a client does not take it. */
  @Override
  public void close() {
    ProxiedConnection.closeQuietly(listener);
    ExecutorService executor = threads.executor();
    executor.shutdown();
    try {
      if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
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

  /** A client that was gone at once, or that comes while this is closed, is nobody's problem. */
  private void connectQuietly(Socket client) {
    try {
      connect(client);
    } catch (IOException | RejectedExecutionException e) {
      // the next one, if there is one
    }
  }

  private void connect(Socket client) throws IOException {
    ProxiedConnection connection = ProxiedConnection.open(client, server);
    byServerPort.put(connection.serverPort(), connection);
    ExecutorService executor = threads.executor();
    try {
      executor.execute(connection::handOnRequests);
      executor.execute(
          () -> {
            connection.handOnAnswers();
            byServerPort.remove(connection.serverPort(), connection);
          });
    } catch (RejectedExecutionException e) {
      connection.close();
      throw e;
    }
  }
}
