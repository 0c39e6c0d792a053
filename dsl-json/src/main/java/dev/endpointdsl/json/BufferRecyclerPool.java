package dev.endpointdsl.json;

import java.io.Serial;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * A pool for the buffers of parsers and generators, like Jackson's own. Jackson's releases buffers
 * by lambdas, and the first lambda of a program takes as long as loading all classes of a DSL.
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

  /** Keeps the longer of two buffers; only one parser uses it at a time. */
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
