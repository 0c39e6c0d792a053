package dev.endpointdsl.testkit.internal.http;

import dev.endpointdsl.testkit.internal.protocol.Response;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Renders responses of HTTP.
 *
 * <p>Headers and body are one array, so that they are sent together: clients of the AWS SDK for Go,
 * such as Terraform, can lose a body that arrives after its headers. Such a client closes its
 * request when it sees the headers. If its sending thread has not yet noticed the end of the
 * request, which happens when the response is immediate, it takes the close for a failure and
 * closes the connection. The SDK then repeats a request that was carried out.
 */
final class ResponseBytes {

  /** The response to the header {@code Expect: 100-continue}, which clients wait for. */
  static final byte[] CONTINUE = RequestHead.latin("HTTP/1.1 100 Continue\r\n\r\n");

  private ResponseBytes() {}

  /**
   * Returns a whole response.
   *
   * @param withBody whether the client receives the body, which it does not for HEAD
   * @param keepsAlive whether the connection stays open
   */
  static byte[] whole(Response response, boolean withBody, boolean keepsAlive) {
    byte[] body = response.bytes();
    return bytes(head(response, body.length, keepsAlive), body, withBody ? body.length : 0);
  }

  /** Returns a response that ends after half of its body. */
  static byte[] half(Response response) {
    byte[] body = response.bytes();
    return bytes(head(response, response.announcedLength(), true), body, body.length / 2);
  }

  private static byte[] bytes(String head, byte[] body, int length) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(RequestHead.latin(head));
    bytes.write(body, 0, length);
    return bytes.toByteArray();
  }

  private static String head(Response response, int length, boolean keepsAlive) {
    StringBuilder head = new StringBuilder();
    head.append("HTTP/1.1 ")
        .append(response.status())
        .append(' ')
        .append(reason(response.status()));
    header(head, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now()));
    header(head, "Content-Type", response.contentType());
    header(head, "Content-Length", Integer.toString(length));
    header(head, "x-amzn-RequestId", UUID.randomUUID().toString());
    response.headers().forEach((name, value) -> header(head, name, value));
    if (response.status() == 405) {
      header(head, "Allow", "GET, HEAD, POST");
    }
    if (!keepsAlive) {
      header(head, "Connection", "close");
    }
    return head.append("\r\n\r\n").toString();
  }

  private static void header(StringBuilder head, String name, String value) {
    head.append("\r\n").append(name).append(": ").append(value);
  }

  private static ZonedDateTime now() {
    return ZonedDateTime.now(ZoneOffset.UTC);
  }

  /** Returns the reason phrase of a status; it may be empty. */
  private static String reason(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 400 -> "Bad Request";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 413 -> "Content Too Large";
      case 415 -> "Unsupported Media Type";
      case 424 -> "Failed Dependency";
      case 429 -> "Too Many Requests";
      case 500 -> "Internal Server Error";
      case 503 -> "Service Unavailable";
      default -> "";
    };
  }
}
