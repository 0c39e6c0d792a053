package dev.endpointdsl.deploy.internal.aws;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Replaces the body of a request, because the SDK may lack members that the model has. */
public final class RequestBodyOverride implements ExecutionInterceptor {

  private final byte[] json;

  /** Creates an interceptor that sends {@code json}. */
  public RequestBodyOverride(String json) {
    this.json = json.getBytes(StandardCharsets.UTF_8);
  }

  /** Corrects the length, which the SDK has already set to that of its own body. */
  @Override
  public SdkHttpRequest modifyHttpRequest(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    return context.httpRequest().toBuilder()
        .putHeader("Content-Length", Integer.toString(json.length))
        .build();
  }

  @Override
  public Optional<RequestBody> modifyHttpContent(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    return Optional.of(RequestBody.fromBytes(json));
  }

  @Override
  public Optional<AsyncRequestBody> modifyAsyncHttpContent(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    return Optional.of(AsyncRequestBody.fromBytes(json));
  }
}
