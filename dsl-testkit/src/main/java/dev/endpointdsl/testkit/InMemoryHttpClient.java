package dev.endpointdsl.testkit;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import dev.endpointdsl.testkit.internal.protocol.Response;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
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
 * An HTTP client of the AWS SDK that calls a {@link LocalSageMaker} in the calling thread, without
 * sockets, for tests that make many calls.
 *
 * <pre>{@code
 * LocalSageMaker sageMaker = LocalSageMaker.builder().withoutSockets().start();
 * InMemoryHttpClient http = new InMemoryHttpClient();
 * http.connectTo(sageMaker);
 * SageMakerClient client = SageMakerClient.builder()
 *     .httpClient(http)
 *     .endpointOverride(URI.create("http://in-memory.invalid"))
 *     ...
 * }</pre>
 *
 * <p>It never waits: a {@linkplain dev.endpointdsl.testkit.model.Fault#stalled stalled} call times
 * out at once, and a slow response is not delayed. Requests have no size limit. Calls can be made
 * from any thread.
 */
public final class InMemoryHttpClient implements SdkHttpClient {

  private volatile @Nullable AwsJsonProtocol protocol;
  private volatile Consumer<ReceivedRequest> watcher = request -> {};

  /** Creates a client that is not yet connected to a server. */
  public InMemoryHttpClient() {}

  InMemoryHttpClient(AwsJsonProtocol protocol) {
    this.protocol = protocol;
  }

  /**
   * Sends requests to a server from now on. Tests that start many servers use one SDK client for
   * all of them this way, because creating an SDK client takes long.
   */
  public void connectTo(LocalSageMaker server) {
    this.protocol = server.protocol();
  }

  /** Passes each request to a watcher before it is carried out. The watcher replaces any other. */
  public void watch(Consumer<ReceivedRequest> watcher) {
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

  private Response respond(AwsJsonProtocol.HttpRequest request) {
    AwsJsonProtocol server = protocol;
    if (server == null) {
      throw new IllegalStateException("connectTo(...) was not called");
    }
    watcher.accept(new ReceivedRequest(request.operationName(), request.body()));
    return server.respond(request);
  }

  private final class Call implements ExecutableHttpRequest {

    private final HttpExecuteRequest request;

    Call(HttpExecuteRequest request) {
      this.request = request;
    }

    /** HTTP has no empty path, which some clients of the SDK leave to the transport. */
    private static String path(SdkHttpRequest http) {
      return http.encodedPath().isEmpty() ? "/" : http.encodedPath();
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
      SdkHttpRequest http = request.httpRequest();
      byte[] body = request.contentStreamProvider().map(Call::body).orElse(new byte[0]);
      return delivered(
          respond(
              new AwsJsonProtocol.HttpRequest(
                  http.method().name(),
                  path(http),
                  name -> http.firstMatchingHeader(name).orElse(null),
                  Bytes.of(body))));
    }

    @Override
    public void abort() {
      // a call has ended before another thread can abort it
    }

    private static byte[] body(ContentStreamProvider content) {
      try (InputStream in = content.newStream()) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static HttpExecuteResponse delivered(Response response) throws IOException {
    byte[] body = response.bytes();
    return switch (response.delivery().extent()) {
      case ALL -> http(response, body.length, new ByteArrayInputStream(body));
      case HALF -> http(response, response.announcedLength(), half(body));
      case RESET -> throw new SocketException("Connection reset");
      case NOTHING -> throw lost(response.delivery().delay());
    };
  }

  private static IOException lost(Duration delay) {
    return delay.isZero()
        ? new SocketException("Unexpected end of file from server")
        : new SocketTimeoutException("Read timed out");
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

  private static HttpExecuteResponse http(Response response, int length, InputStream body) {
    SdkHttpResponse.Builder head =
        SdkHttpResponse.builder()
            .statusCode(response.status())
            .putHeader("Content-Type", response.contentType())
            .putHeader("Content-Length", Integer.toString(length));
    response.headers().forEach(head::putHeader);
    return HttpExecuteResponse.builder()
        .response(head.build())
        .responseBody(AbortableInputStream.create(body))
        .build();
  }
}
