package dev.endpointdsl.testkit.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads bodies up to a limit. */
final class BodyReader {

  /** How much of an oversized body is taken before the connection is given up. */
  private static final long MOST_DISCARDED = 1L << 30;

  private BodyReader() {}

  /**
   * The whole body, or empty if it is over the limit. Then the rest is read and thrown away: a
   * client that is still sending would see a broken connection instead of the answer.
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
    for (int read = 0; read >= 0 && discarded < MOST_DISCARDED; read = body.read(buffer)) {
      discarded += read;
    }
  }
}
