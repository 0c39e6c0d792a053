package dev.endpointdsl.testkit.internal.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** One client's connection, and the one to the server that belongs to it. */
final class ProxiedConnection implements AutoCloseable {

  private final Socket client;
  private final Socket server;

  private ProxiedConnection(Socket client, Socket server) {
    this.client = client;
    this.server = server;
  }

  /** Connects a client to the server; the client is closed if that is not possible. */
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

  /** The port by which the server knows this connection. */
  int serverPort() {
    return server.getLocalPort();
  }

  /** Hands on what the client sends, until it says that this is all. */
  void handOnRequests() {
    try {
      client.getInputStream().transferTo(server.getOutputStream());
      server.shutdownOutput();
    } catch (IOException e) {
      close();
    }
  }

  /** Hands on what the server sends; when it closes, the connection is over. */
  void handOnAnswers() {
    try {
      new ResponsePump().handOn(server.getInputStream(), client.getOutputStream());
    } catch (IOException e) {
      // over too: one of the two has gone away
    } finally {
      close();
    }
  }

  /** Ends the client's connection as a machine does that breaks down. */
  void reset() {
    try {
      client.setSoLinger(true, 0);
    } catch (IOException e) {
      // the client has gone away already
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
      // there is nothing left to be done about it
    }
  }
}
