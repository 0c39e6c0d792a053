package dev.endpointdsl.deploy.internal.aws;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Sends JSON in the place of what the SDK makes of a request: the SDK may not know all members. */
public final class RequestBodyOverride implements ExecutionInterceptor {

  private final byte[] json;

  public RequestBodyOverride(String json) {
    this.json = json.getBytes(StandardCharsets.UTF_8);
  }

  /** The length is that of the SDK's own body by then, and would cut this one off. */
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
