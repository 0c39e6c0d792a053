package dev.endpointdsl.testkit.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends what the SDK never would. */
public final class RawHttp {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI endpoint;

  public RawHttp(URI endpoint) {
    this.endpoint = endpoint;
  }

  public HttpResponse<String> post(String operation, String body) {
    return send(request("/", "SageMaker." + operation).POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** A request to a path, with the right headers and the given target. */
  public HttpRequest.Builder request(String path, String target) {
    return bare(path)
        .header("Content-Type", "application/x-amz-json-1.1")
        .header("X-Amz-Target", target);
  }

  public HttpRequest.Builder bare(String path) {
    return HttpRequest.newBuilder(endpoint.resolve(path)).timeout(Duration.ofSeconds(20));
  }
}
