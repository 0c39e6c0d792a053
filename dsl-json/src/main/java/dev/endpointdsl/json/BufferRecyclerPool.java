package dev.endpointdsl.json;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
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

  /**
   * Keeps the longer of two buffers of a kind; only one parser uses it at a time. It has an array
   * of its own, because Jackson's fields differ between versions.
   */
  private static final class PlainRecycler extends BufferRecycler {

    private final char[] @Nullable [] kept = new char[CHAR_NAME_COPY_BUFFER + 1][];

    @Override
    public char[] allocCharBuffer(int kind, int minimum) {
      int length = Math.max(minimum, charBufferLength(kind));
      char[] buffer = kept[kind];
      kept[kind] = null;
      return buffer == null || buffer.length < length ? calloc(length) : buffer;
    }

    @Override
    public void releaseCharBuffer(int kind, char[] buffer) {
      if (kept[kind] == null || kept[kind].length < buffer.length) {
        kept[kind] = buffer;
      }
    }
  }
}
