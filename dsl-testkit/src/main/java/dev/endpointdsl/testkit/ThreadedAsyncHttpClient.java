package dev.endpointdsl.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.BinaryUtils;

/**
 * An asynchronous HTTP client that makes the calls of a synchronous one in threads of its own. It
 * needs no further library, and starts in a fraction of the time that Netty takes.
 */
final class ThreadedAsyncHttpClient implements SdkAsyncHttpClient {

  private final SdkHttpClient http;
  private final ExecutorService threads = Executors.newCachedThreadPool(this::thread);

  ThreadedAsyncHttpClient(SdkHttpClient http) {
    this.http = http;
  }

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    return SdkPublisher.adapt(request.requestContentPublisher())
        .subscribe(bytes -> body.writeBytes(BinaryUtils.copyBytesFrom(bytes)))
        .thenCompose(read -> call(request, body.toByteArray()));
  }

  @Override
  public void close() {
    threads.shutdownNow();
    http.close();
  }

  private CompletableFuture<Void> call(AsyncExecuteRequest request, byte[] body) {
    ExecutableHttpRequest call =
        http.prepareRequest(
            HttpExecuteRequest.builder()
                .request(request.request())
                .contentStreamProvider(ContentStreamProvider.fromByteArray(body))
                .build());
    CompletableFuture<Void> done = new CompletableFuture<>();
    threads.execute(() -> carryOut(call, request, done));
    return done;
  }

  private static void carryOut(
      ExecutableHttpRequest call, AsyncExecuteRequest request, CompletableFuture<Void> done) {
    try {
      HttpExecuteResponse response = call.call();
      byte[] body = body(response);
      request.responseHandler().onHeaders(response.httpResponse());
      request.responseHandler().onStream(AsyncRequestBody.fromByteBuffer(ByteBuffer.wrap(body)));
      done.complete(null);
    } catch (IOException | RuntimeException e) {
      request.responseHandler().onError(e);
      done.completeExceptionally(e);
    }
  }

  private static byte[] body(HttpExecuteResponse response) throws IOException {
    try (AbortableInputStream body =
        response.responseBody().orElseGet(AbortableInputStream::createEmpty)) {
      return body.readAllBytes();
    }
  }

  private Thread thread(Runnable task) {
    Thread thread = new Thread(task, "local-sagemaker-client");
    thread.setDaemon(true);
    return thread;
  }
}
