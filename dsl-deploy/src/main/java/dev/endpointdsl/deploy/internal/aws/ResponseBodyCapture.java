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

/** Keeps the JSON that the service answers, as the SDK drops the members it does not know. */
public final class ResponseBodyCapture implements ExecutionInterceptor {

  private volatile ByteArrayOutputStream kept = new ByteArrayOutputStream();

  /** The last answer. */
  public String json() {
    return kept.toString(StandardCharsets.UTF_8);
  }

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    kept = new ByteArrayOutputStream();
    return context.responseBody().map(body -> new Keeping(body, kept));
  }

  @Override
  public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    kept = copy;
    return context
        .responsePublisher()
        .map(body -> SdkPublisher.adapt(body).map(buffer -> keep(buffer, copy)));
  }

  private static ByteBuffer keep(ByteBuffer buffer, ByteArrayOutputStream copy) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    copy.writeBytes(bytes);
    return buffer;
  }

  /** Keeps what is read of a stream. */
  private static final class Keeping extends FilterInputStream {

    private final ByteArrayOutputStream copy;

    Keeping(InputStream in, ByteArrayOutputStream copy) {
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

    /** What is read again would be kept twice. */
    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
