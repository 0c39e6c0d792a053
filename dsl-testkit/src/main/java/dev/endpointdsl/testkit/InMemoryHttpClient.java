package dev.endpointdsl.testkit;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import dev.endpointdsl.testkit.internal.protocol.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Brings the SDK's requests to a server in the same thread, without sockets and without waiting:
 * what would be a stalled connection has timed out at once. For tests that make very many calls.
 */
public final class InMemoryHttpClient implements SdkHttpClient {

  private @Nullable AwsJsonProtocol protocol;
  private BiConsumer<String, String> watcher = (target, body) -> {};

  /** Has a server do without sockets. */
  public static LocalSageMaker.Builder withoutSockets(LocalSageMaker.Builder server) {
    return server.withoutSockets();
  }

  /** Brings requests to this server from now on: making a client for each takes long. */
  public void leadTo(LocalSageMaker server) {
    this.protocol = server.protocol();
  }

  /** Tells of each request before it is carried out: its target, and its body. */
  public void watch(BiConsumer<String, String> watcher) {
    this.watcher = watcher;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new Call(request);
  }

  @Override
  public void close() {
    // nothing is open
  }

  private final class Call implements ExecutableHttpRequest {

    private final HttpExecuteRequest request;

    Call(HttpExecuteRequest request) {
      this.request = request;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
      SdkHttpRequest http = request.httpRequest();
      String target = http.firstMatchingHeader("X-Amz-Target").orElse("");
      byte[] body = request.contentStreamProvider().map(Call::body).orElse(new byte[0]);
      watcher.accept(target, new String(body, StandardCharsets.UTF_8));
      return delivered(
          Objects.requireNonNull(protocol, "leadTo")
              .answer(
                  new AwsJsonProtocol.HttpRequest(
                      http.method().name(),
                      http.encodedPath(),
                      target,
                      http.firstMatchingHeader("Content-Type").orElse(null),
                      Bytes.of(body))));
    }

    @Override
    public void abort() {
      // it is over before anybody could
    }

    private static byte[] body(ContentStreamProvider content) {
      try (InputStream in = content.newStream()) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static HttpExecuteResponse delivered(Response answer) throws IOException {
    byte[] body = body(answer);
    return switch (answer.delivery().extent()) {
      case ALL -> response(answer, body.length, new ByteArrayInputStream(body));
      case HALF -> response(answer, Math.max(2, body.length), half(body));
      case RESET -> throw new SocketException("Connection reset");
      case NOTHING -> throw lost(answer.delivery().delay());
    };
  }

  private static IOException lost(Duration delay) {
    return delay.isZero()
        ? new SocketException("Unexpected end of file from server")
        : new SocketTimeoutException("Read timed out");
  }

  private static byte[] body(Response answer) {
    JsonObject body = answer.body().orElse(null);
    return body == null ? new byte[0] : JsonTreeWriter.ascii(body).getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream half(byte[] body) {
    InputStream end =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Premature EOF");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }
        };
    return new SequenceInputStream(
        new ByteArrayInputStream(Arrays.copyOf(body, body.length / 2)), end);
  }

  private static HttpExecuteResponse response(Response answer, int length, InputStream body) {
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(answer.status())
                .putHeader("Content-Type", "application/x-amz-json-1.1")
                .putHeader("Content-Length", Integer.toString(length))
                .build())
        .responseBody(AbortableInputStream.create(body))
        .build();
  }
}
