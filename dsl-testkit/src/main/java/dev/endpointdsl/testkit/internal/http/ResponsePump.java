package dev.endpointdsl.testkit.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Hands on what a server answers, the headers together with the beginning of the body.
 *
 * <p>The server of JDK 17 sends the headers by themselves, and clients of the AWS SDK for Go, such
 * as Terraform, may then lose the body. When such a client sees the headers it closes its request;
 * if the thread that sends has not yet looked for the request's end, which takes an answer that
 * comes at once, it takes that for a failure and closes the connection. The SDK then repeats what
 * has been carried out. A body that comes with its headers is in the client's buffer by then. That
 * buffer has 4 KiB: a longer answer may still be lost, but only reading is answered at such length,
 * and may be repeated.
 */
final class ResponsePump {

  /** More than clients read at once. */
  private static final int BUFFER = 1 << 14;

  private static final String END_OF_HEADERS = "\r\n\r\n";
  private static final Pattern FINAL_STATUS = Pattern.compile("HTTP/1\\.[01] [2-5]");
  private static final Pattern LENGTH =
      Pattern.compile("\r\ncontent-length: *0*[1-9]", Pattern.CASE_INSENSITIVE);

  private final byte[] buffer = new byte[BUFFER];
  private int held;

  /** Goes on until the server closes; what it has sent until then is handed on. */
  void handOn(InputStream from, OutputStream to) throws IOException {
    for (int read = 0; read >= 0; read = from.read(buffer, held, BUFFER - held)) {
      held += read;
      if (held == BUFFER || !awaitsBody()) {
        release(to);
      }
    }
    release(to);
  }

  private void release(OutputStream to) throws IOException {
    to.write(buffer, 0, held);
    held = 0;
  }

  /** Whether there is nothing but the headers of an answer whose body is still to come. */
  private boolean awaitsBody() {
    String text = new String(buffer, 0, held, StandardCharsets.ISO_8859_1);
    return text.endsWith(END_OF_HEADERS)
        && FINAL_STATUS.matcher(text).lookingAt()
        && LENGTH.matcher(text).find();
  }
}
