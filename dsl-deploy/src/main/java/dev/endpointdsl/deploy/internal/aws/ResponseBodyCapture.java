package dev.endpointdsl.deploy.internal.aws;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Captures the JSON of a response, because the SDK drops members that it does not know. */
public final class ResponseBodyCapture implements ExecutionInterceptor {

  private volatile ByteArrayOutputStream captured = new ByteArrayOutputStream();

  /** Returns the body of the latest response; empty if no HTTP response was received. */
  public String json() {
    return captured.toString(StandardCharsets.UTF_8);
  }

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    captured = new ByteArrayOutputStream();
    return context.responseBody().map(body -> new CopyingStream(body, captured));
  }

  @Override
  public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    captured = copy;
    return context
        .responsePublisher()
        .map(body -> SdkPublisher.adapt(body).map(buffer -> copy(buffer, copy)));
  }

  private static ByteBuffer copy(ByteBuffer buffer, ByteArrayOutputStream copy) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    copy.writeBytes(bytes);
    return buffer;
  }

  /** A stream that copies each byte read from it. */
  private static final class CopyingStream extends FilterInputStream {

    private final ByteArrayOutputStream copy;

    CopyingStream(InputStream in, ByteArrayOutputStream copy) {
      super(in);
      this.copy = copy;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      if (next >= 0) {
        copy.write(next);
      }
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      if (count > 0) {
        copy.write(target, offset, count);
      }
      return count;
    }

    /** Refuses marks, because bytes that are read again would be copied twice. */
    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
