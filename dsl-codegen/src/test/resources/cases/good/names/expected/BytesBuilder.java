package example.names;

import dev.endpointdsl.support.BuilderSupport;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a {@link Bytes} holds.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class BytesBuilder {
  @Nullable String value;

  @Nullable Violation values;

  BytesBuilder() {
  }

  BytesBuilder value(String value) {
    this.value = BuilderSupport.given(value, "value");
    return this;
  }

  BytesBuilder values(Violation values) {
    this.values = BuilderSupport.given(values, "values");
    return this;
  }

  BytesBuilder values(Function<? super Violation.Builder, ? extends Violation.Builder> values) {
    this.values = BuilderSupport.complete(values, Violation.builder(), "values").build();
    return this;
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Bytes unchecked() {
    return new Bytes(this);
  }
}
