package dev.endpointdsl.testkit.internal.state;

import java.util.function.Supplier;

/** Keeps the state of an account: an operation either changes it and is kept, or does neither. */
public interface StateStore extends AutoCloseable {

  /** Keeps nothing: the state ends with the server. */
  StateStore NONE = new NoStateStore();

  /** Carries out an operation that only reads. */
  <T> T read(Supplier<T> operation);

  /**
   * Carries out an operation that changes the account, and saves it. If it cannot be saved, the
   * operation is undone.
   *
   * @throws java.io.UncheckedIOException if the account cannot be saved
   */
  <T> T write(Supplier<T> operation);

  /**
   * Saves the account for the last time.
   *
   * @throws java.io.UncheckedIOException if the account cannot be saved
   */
  @Override
  void close();

  /** The store of a server that keeps nothing. */
  final class NoStateStore implements StateStore {

    private NoStateStore() {}

    @Override
    public <T> T read(Supplier<T> operation) {
      return operation.get();
    }

    @Override
    public <T> T write(Supplier<T> operation) {
      return operation.get();
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
