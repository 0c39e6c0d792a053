package dev.endpointdsl.testkit.internal.http;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

/** Accepts connections until it is closed. */
final class ConnectionListener implements AutoCloseable {

  /** The pause after a failure to accept: causes such as too many open files persist. */
  private static final long PAUSE_MILLIS = 50;

  private static final long MAX_WAIT_MILLIS = 2000;

  private final ServerSocket socket;
  private final Consumer<Socket> clients;
  private final Thread thread = new Thread(this::acceptAll, "local-sagemaker-listener");

  private ConnectionListener(ServerSocket socket, Consumer<Socket> clients) {
    this.socket = socket;
    this.clients = clients;
  }

  /**
   * Starts to accept. The thread keeps the program running until the listener is closed.
   *
   * @param socket the socket that clients connect to
   * @param clients receives each client; it must neither block nor throw
   */
  static ConnectionListener start(ServerSocket socket, Consumer<Socket> clients) {
    ConnectionListener listener = new ConnectionListener(socket, clients);
    listener.thread.start();
    return listener;
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Returns once no client can connect: the thread that accepts is the one that frees the port. */
  @Override
  public void close() {
    closeSocket();
    try {
      thread.join(MAX_WAIT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeSocket() {
    try {
      socket.close();
    } catch (IOException e) {
      // a socket that cannot be closed cannot be used either
    }
  }

  private void acceptAll() {
    while (!socket.isClosed()) {
      try {
        clients.accept(socket.accept());
      } catch (IOException e) {
        pause();
      }
    }
  }

  private void pause() {
    if (socket.isClosed()) {
      return;
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closeSocket();
    }
  }
}
