package dev.endpointdsl.testkit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkClient;

/**
 * An SDK client of one server, created on first use because loading the SDK takes long.
 *
 * @param <C> the type of the client
 */
final class LocalClient<C extends SdkClient> implements AutoCloseable {

  private final Supplier<C> factory;
  private @Nullable C client;
  private boolean closed;

  LocalClient(Supplier<C> factory) {
    this.factory = factory;
  }

  synchronized C get() {
    if (closed) {
      throw new IllegalStateException("LocalSageMaker is closed, and its clients with it");
    }
    C existing = client;
    if (existing == null) {
      existing = factory.get();
      client = existing;
    }
    return existing;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (client != null) {
      client.close();
    }
  }
}
