package dev.endpointdsl.testkit.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Forwards the responses of a server, and sends the headers together with the beginning of the
 * body.
 *
 * <p>The server of JDK 17 sends the headers in a packet of their own, and clients of the AWS SDK
 * for Go, such as Terraform, can then lose the body: such a client closes its request when it sees
 * the headers. If its sending thread has not yet noticed the end of the request, which happens when
 * the response is immediate, it takes the close for a failure and closes the connection. The SDK
 * then repeats a request that was carried out. A body that arrives together with its headers is in
 * the client's buffer by then. The buffer holds 4 KiB. A longer response can still be lost, but
 * only reads have such responses, and they can be repeated.
 */
final class ResponsePump {

  /** More than clients read at once. */
  private static final int BUFFER_SIZE = 1 << 14;

  private static final String END_OF_HEADERS = "\r\n\r\n";
  private static final Pattern FINAL_STATUS = Pattern.compile("HTTP/1\\.[01] [2-5]");
  private static final Pattern LENGTH =
      Pattern.compile("\r\ncontent-length: *0*[1-9]", Pattern.CASE_INSENSITIVE);

  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int held;

  /** Forwards all that the server sends until it closes the connection. */
  void forward(InputStream from, OutputStream to) throws IOException {
    for (int read = 0; read >= 0; read = from.read(buffer, held, BUFFER_SIZE - held)) {
      held += read;
      if (held == BUFFER_SIZE || !awaitsBody()) {
        release(to);
      }
    }
    release(to);
  }

  private void release(OutputStream to) throws IOException {
    to.write(buffer, 0, held);
    held = 0;
  }

  /** Checks whether the buffer holds just the headers of a response whose body is to come. */
  private boolean awaitsBody() {
    String text = new String(buffer, 0, held, StandardCharsets.ISO_8859_1);
    return text.endsWith(END_OF_HEADERS)
        && FINAL_STATUS.matcher(text).lookingAt()
        && LENGTH.matcher(text).find();
  }
}
