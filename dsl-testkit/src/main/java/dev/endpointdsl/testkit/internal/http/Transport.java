package dev.endpointdsl.testkit.internal.http;

import java.net.URI;

/** Where requests arrive. */
public interface Transport extends AutoCloseable {

  /** Requests do not arrive by a socket. */
  Transport NONE = new NoFront();

  /**
   * The URL to send requests to.
   *
   * @throws IllegalStateException if there is none
   */
  URI endpoint();

  @Override
  void close();

  /** Does not listen. */
  final class NoFront implements Transport {

    private NoFront() {}

    @Override
    public URI endpoint() {
      throw new IllegalStateException("this LocalSageMaker does without sockets, and has no URL");
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
