package dev.endpointdsl.testkit.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads bodies, up to a limit. */
final class RequestBody {

  /** The number of bytes of an oversized body that are read before the server gives up. */
  private static final long MAX_DISCARDED = 1L << 30;

  private RequestBody() {}

  /**
   * Returns the whole body; empty if it is over the limit. The rest of an oversized body is read
   * and discarded, because a client that is still sending would see a broken connection instead of
   * the response.
   *
   * @param head the head of the request, which says how the body ends
   * @param limit the limit in bytes
   * @throws EOFException if the client ends the connection before the end of the body
   * @throws MalformedRequestException if the end of the body cannot be known
   */
  static Optional<byte[]> read(RequestHead head, InputStream in, int limit) throws IOException {
    InputStream body = framed(head, in);
    byte[] bytes = body.readNBytes(limit);
    if (bytes.length < limit || body.read() < 0) {
      return Optional.of(bytes);
    }
    discard(body);
    return Optional.empty();
  }

  /** Checks whether a request has a body. */
  static boolean isAnnounced(RequestHead head) {
    return !head.values("Content-Length").isEmpty() || !head.values("Transfer-Encoding").isEmpty();
  }

  private static InputStream framed(RequestHead head, InputStream in)
      throws MalformedRequestException {
    List<String> lengths = head.values("Content-Length").stream().distinct().toList();
    List<String> codings = head.values("Transfer-Encoding");
    if (!codings.isEmpty()) {
      if (!lengths.isEmpty() || codings.size() > 1 || !codings.get(0).equalsIgnoreCase("chunked")) {
        throw new MalformedRequestException(
            "Transfer-Encoding must be chunked, without Content-Length");
      }
      return new ChunkedInputStream(in);
    }
    if (lengths.size() > 1) {
      throw new MalformedRequestException("Content-Length has several values");
    }
    return new FixedLengthInputStream(in, lengths.isEmpty() ? 0 : length(lengths.get(0)));
  }

  private static long length(String digits) throws MalformedRequestException {
    if (!digits.matches("[0-9]{1,18}")) {
      throw new MalformedRequestException("Content-Length is not a number of bytes");
    }
    return Long.parseLong(digits);
  }

  private static void discard(InputStream body) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long discarded = 0;
    for (int read = 0; read >= 0; read = body.read(buffer)) {
      discarded += read;
      if (discarded > MAX_DISCARDED) {
        throw new MalformedRequestException("the body is over " + MAX_DISCARDED + " bytes");
      }
    }
  }
}
