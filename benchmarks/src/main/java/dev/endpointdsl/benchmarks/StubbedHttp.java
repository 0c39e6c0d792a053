package dev.endpointdsl.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Answers every request at once as if a configuration had been created, and keeps the last body.
 */
final class StubbedHttp implements SdkHttpClient {

  private static final byte[] ANSWER =
      """
      {"EndpointConfigArn":"arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/churn"}
      """
          .getBytes(StandardCharsets.UTF_8);

  private byte[] lastBody = new byte[0];

  /** Returns the body that was sent last, or an empty string. */
  String lastBody() {
    return new String(lastBody, StandardCharsets.UTF_8);
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        lastBody = bodyOf(request);
        return answer();
      }

      @Override
      public void abort() {
        // No request is in flight.
      }
    };
  }

  private static byte[] bodyOf(HttpExecuteRequest request) throws IOException {
    ContentStreamProvider provider = request.contentStreamProvider().orElseThrow();
    try (InputStream body = provider.newStream()) {
      return body.readAllBytes();
    }
  }

  private static HttpExecuteResponse answer() {
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(200)
                .putHeader("Content-Type", "application/x-amz-json-1.1")
                .putHeader("Content-Length", String.valueOf(ANSWER.length))
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(ANSWER)))
        .build();
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
