package dev.endpointdsl.testkit.internal.http;

import java.net.URI;

/** The way in which requests reach a server. */
public interface Transport extends AutoCloseable {

  /** Receives nothing: the server does not listen on a port. */
  Transport NONE = new NoTransport();

  /**
   * Returns the URL that the server listens at.
   *
   * @throws IllegalStateException if it does not listen
   */
  URI endpoint();

  @Override
  void close();

  /** The transport of a server that does not listen on a port. */
  final class NoTransport implements Transport {

    private NoTransport() {}

    @Override
    public URI endpoint() {
      throw new IllegalStateException(
          "this LocalSageMaker was built without sockets and has no URL");
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
