package dev.endpointdsl.testkit.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pieces that the pump writes, by the pieces that it reads. */
class ResponsePumpTest {

  private static final String HEADERS = "HTTP/1.1 200 OK\r\nContent-length: 2\r\n\r\n";
  private static final String EMPTY = "HTTP/1.1 405 No\r\nContent-length: 0\r\n\r\n";

  @Test
  void headersWaitForTheBody() throws IOException {
    assertThat(written(HEADERS, "{}", HEADERS, "[]"))
        .containsExactly(HEADERS + "{}", HEADERS + "[]");
  }

  @Test
  void headersWithoutABodyDoNotWait() throws IOException {
    assertThat(written(EMPTY, HEADERS, "{}")).containsExactly(EMPTY, HEADERS + "{}");
    assertThat(written("HTTP/1.1 204 None\r\n\r\n", EMPTY))
        .containsExactly("HTTP/1.1 204 None\r\n\r\n", EMPTY);
  }

  @Test
  void aRequestToContinueDoesNotWait() throws IOException {
    String proceed = "HTTP/1.1 100Continue\r\nContent-Length: 0\r\n\r\n";
    assertThat(written(proceed, HEADERS, "{}")).containsExactly(proceed, HEADERS + "{}");
  }

  @Test
  void theRestOfALongBodyDoesNotWait() throws IOException {
    assertThat(written(HEADERS, "{", "}")).containsExactly(HEADERS + "{", "}");
  }

  @Test
  void aTruncatedResponseIsForwarded() throws IOException {
    assertThat(written(HEADERS)).containsExactly(HEADERS);
    assertThat(written("HTTP/1.1 20")).containsExactly("HTTP/1.1 20");
  }

  @Test
  void headersLongerThanTheBufferAreForwarded() throws IOException {
    String headers = HEADERS.replace("\r\n\r\n", "\r\nX: " + "x".repeat(40_000) + "\r\n\r\n");
    assertThat(String.join("", written(headers, "{}"))).isEqualTo(headers + "{}");
  }

  private static List<String> written(String... pieces) throws IOException {
    Writes writes = new Writes();
    new ResponsePump().forward(new Pieces(pieces), writes);
    return writes.all;
  }

  /** Returns one piece at a time, as a socket does. */
  private static final class Pieces extends InputStream {

    private final Deque<byte[]> rest = new ArrayDeque<>();

    Pieces(String... pieces) {
      for (String piece : pieces) {
        rest.add(piece.getBytes(StandardCharsets.ISO_8859_1));
      }
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("byte by byte");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (rest.isEmpty()) {
        return -1;
      }
      byte[] piece = rest.remove();
      int taken = Math.min(length, piece.length);
      System.arraycopy(piece, 0, buffer, offset, taken);
      if (taken < piece.length) {
        rest.addFirst(Arrays.copyOfRange(piece, taken, piece.length));
      }
      return taken;
    }
  }

  /** Records each write. */
  private static final class Writes extends OutputStream {

    private final List<String> all = new ArrayList<>();

    @Override
    public void write(int value) {
      throw new UnsupportedOperationException("byte by byte");
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      if (length > 0) {
        all.add(new String(buffer, offset, length, StandardCharsets.ISO_8859_1));
      }
    }
  }
}
