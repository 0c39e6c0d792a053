package dev.endpointdsl.json;

import java.io.Serial;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * Keeps the buffers of parsers and generators, as Jackson's own pool does. Jackson gives them back
 * through lambdas, and the first lambda of a program costs it as much as all classes of a DSL.
 */
final class BufferRecyclerPool extends RecyclerPool.ConcurrentDequePoolBase<BufferRecycler> {

  @Serial private static final long serialVersionUID = 1L;

  private static final int NOT_SHARED = 0;

  BufferRecyclerPool() {
    super(NOT_SHARED);
  }

  @Override
  public BufferRecycler createPooled() {
    return new PlainRecycler();
  }

  /** Keeps the longer one of two buffers; it is never used by two parsers at a time. */
  private static final class PlainRecycler extends BufferRecycler {

    @Override
    public void releaseCharBuffer(int kind, char[] buffer) {
      char[] kept = _charBuffers.get(kind);
      if (kept == null || kept.length < buffer.length) {
        _charBuffers.set(kind, buffer);
      }
    }
  }
}
