package dev.endpointdsl.testkit.internal.http;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import dev.endpointdsl.testkit.internal.protocol.Response;
import dev.endpointdsl.testkit.model.Delivery;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Optional;

/**
 * The connection of a client. It serves one request after the other, and stays open until the
 * client or the server closes it: a connection that the server closes for being idle loses the
 * request that is under way.
 */
final class HttpConnection implements AutoCloseable {

  /** The time in which a client can read the last response before the connection is closed. */
  private static final int LINGER_MILLIS = 500;

  private final Socket socket;
  private final HttpOptions options;
  private final AwsJsonProtocol protocol;
  private final InFlightRequests inFlight;
  private final StalledResponses stalled;
  private final InputStream in;

  HttpConnection(
      Socket socket,
      HttpOptions options,
      AwsJsonProtocol protocol,
      InFlightRequests inFlight,
      StalledResponses stalled)
      throws IOException {
    this.socket = socket;
    this.options = options;
    this.protocol = protocol;
    this.inFlight = inFlight;
    this.stalled = stalled;
    this.in = new BufferedInputStream(socket.getInputStream());
    socket.setTcpNoDelay(true);
  }

  /** Serves requests until the connection is closed. */
  void serve() {
    try (this) {
      boolean open = true;
      while (open) {
        open = serveNext();
      }
      linger();
    } catch (IOException e) {
      // the client has gone, or the server or a fault closes the connection
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // a socket that cannot be closed cannot be used either
    }
  }

  /** Serves a request. Returns false if it was the last one. */
  private boolean serveNext() throws IOException {
    try {
      Optional<RequestHead> head = RequestHead.read(in);
      return head.isPresent() && serve(head.get());
    } catch (MalformedRequestException e) {
      send(ResponseBytes.whole(refusal(ServiceException.malformed(e)), true, false));
      return false;
    }
  }

  private boolean serve(RequestHead head) throws IOException {
    if (!inFlight.begin()) {
      send(ResponseBytes.whole(refusal(ServiceException.closing()), true, false));
      return false;
    }
    Response response = carriedOut(head);
    return response.delivery().equals(Delivery.NORMAL)
        ? head.keepsAlive()
        : deliver(head, response) && head.keepsAlive();
  }

  /** Ends the request before a delayed response is sent, so that closing does not wait for it. */
  private Response carriedOut(RequestHead head) throws IOException {
    try {
      Response response = respond(head);
      if (response.delivery().equals(Delivery.NORMAL)) {
        sendWhole(head, response);
      }
      return response;
    } finally {
      inFlight.end();
    }
  }

  private Response respond(RequestHead head) throws IOException {
    if (RequestBody.isAnnounced(head) && head.lists("Expect", "100-continue")) {
      send(ResponseBytes.CONTINUE);
    }
    Optional<byte[]> body = RequestBody.read(head, in, options.maxBodyBytes());
    try {
      options.hosts().throwIfForeign(head);
    } catch (ServiceException e) {
      return refusal(e);
    }
    if (body.isEmpty()) {
      return refusal(ServiceException.tooLarge(options.maxBodyBytes()));
    }
    return protocol.respond(
        new AwsJsonProtocol.HttpRequest(
            head.method(), head.path(), head::first, Bytes.of(body.get())));
  }

  /** Delivers the response of a fault. Returns false if the connection ends with it. */
  private boolean deliver(RequestHead head, Response response) throws IOException {
    stalled.delay(response.delivery().delay());
    switch (response.delivery().extent()) {
      case ALL -> {
        sendWhole(head, response);
        return true;
      }
      case HALF -> send(ResponseBytes.half(response));
      case RESET -> {
        socket.setSoLinger(true, 0); // as a machine that fails does
        socket.close();
      }
      case NOTHING -> {}
    }
    return false;
  }

  private void sendWhole(RequestHead head, Response response) throws IOException {
    boolean withBody = !head.method().equals("HEAD");
    send(ResponseBytes.whole(response, withBody, head.keepsAlive()));
  }

  private void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /**
   * Waits until the client has closed its end: closing a connection with unread bytes resets it,
   * and the client would lose the response.
   */
  private void linger() throws IOException {
    if (socket.isClosed()) {
      return;
    }
    socket.shutdownOutput();
    socket.setSoTimeout(LINGER_MILLIS);
    byte[] rest = new byte[1 << 13];
    long end = System.nanoTime() + LINGER_MILLIS * 1_000_000L;
    int read = 0;
    while (read >= 0 && System.nanoTime() < end) {
      read = in.read(rest);
    }
  }

  private static Response refusal(ServiceException refusal) {
    return Response.error(refusal.error());
  }
}
