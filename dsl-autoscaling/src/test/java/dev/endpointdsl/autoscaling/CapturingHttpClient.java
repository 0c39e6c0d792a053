package dev.endpointdsl.autoscaling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Answers each request with an empty object, and keeps the last one. */
final class CapturingHttpClient implements SdkHttpClient {

  private String target = "";
  private String body = "";

  /** Returns the operation of the last request. */
  String target() {
    return target;
  }

  /** Returns the body of the last request. */
  String body() {
    return body;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow();
    body = request.contentStreamProvider().map(provider -> text(provider.newStream())).orElse("");
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return HttpExecuteResponse.builder()
            .response(SdkHttpResponse.builder().statusCode(200).build())
            .responseBody(
                AbortableInputStream.create(new ByteArrayInputStream("{}".getBytes(UTF_8))))
            .build();
      }

      @Override
      public void abort() {
        throw new UnsupportedOperationException("nothing to abort");
      }
    };
  }

  private static String text(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
