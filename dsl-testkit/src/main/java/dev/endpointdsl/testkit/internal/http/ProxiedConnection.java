package dev.endpointdsl.testkit.internal.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The connection of a client, and the connection to the server that carries its requests. */
final class ProxiedConnection implements AutoCloseable {

  private final Socket client;
  private final Socket server;

  private ProxiedConnection(Socket client, Socket server) {
    this.client = client;
    this.server = server;
  }

  /**
   * Connects a client to the server.
   *
   * @throws IOException if the server cannot be reached; the client's connection is then closed
   */
  static ProxiedConnection open(Socket client, InetSocketAddress address) throws IOException {
    Socket server = new Socket();
    try {
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      server.connect(address);
      return new ProxiedConnection(client, server);
    } catch (IOException e) {
      closeQuietly(server);
      closeQuietly(client);
      throw e;
    }
  }

  /** Returns the port by which the server identifies this connection. */
  int serverPort() {
    return server.getLocalPort();
  }

  /** Forwards what the client sends until it ends its output. */
  void forwardRequests() {
    try {
      client.getInputStream().transferTo(server.getOutputStream());
      server.shutdownOutput();
    } catch (IOException e) {
      close();
    }
  }

  /** Forwards what the server sends until it closes the connection. */
  void forwardResponses() {
    try {
      new ResponsePump().forward(server.getInputStream(), client.getOutputStream());
    } catch (IOException e) {
      // the client or the server has closed its end, which ends the connection as well
    } finally {
      close();
    }
  }

  /** Resets the client's connection, as a machine that fails does. */
  void reset() {
    try {
      client.setSoLinger(true, 0);
    } catch (IOException e) {
      // the client has closed its end already
    }
    close();
  }

  @Override
  public void close() {
    closeQuietly(client);
    closeQuietly(server);
  }

  static void closeQuietly(Closeable resource) {
    try {
      resource.close();
    } catch (IOException e) {
      // a resource that cannot be closed cannot be used either
    }
  }
}
