package dev.endpointdsl.testkit.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads bodies up to a limit. */
final class BodyReader {

  /** The number of bytes of an oversized body that are read before the server gives up. */
  private static final long MAX_DISCARDED = 1L << 30;

  private BodyReader() {}

  /**
   * Returns the whole body; empty if it is over the limit. The rest of an oversized body is read
   * and discarded, because a client that is still sending would see a broken connection instead of
   * the response.
   *
   * @param limit the limit in bytes
   */
  static Optional<byte[]> read(InputStream body, int limit) throws IOException {
    byte[] bytes = body.readNBytes(limit);
    if (bytes.length < limit || body.read() < 0) {
      return Optional.of(bytes);
    }
    discard(body);
    return Optional.empty();
  }

  private static void discard(InputStream body) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long discarded = 0;
    for (int read = 0; read >= 0 && discarded < MAX_DISCARDED; read = body.read(buffer)) {
      discarded += read;
    }
  }
}
