package example.names;

import dev.endpointdsl.support.BuilderSupport;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Optional}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OptionalBuilder implements Optional.Builder {
  @Nullable String text;

  @Nullable Bytes bytes;

  OptionalBuilder() {
  }

  OptionalBuilder(Optional value) {
    this.text = value.text;
    this.bytes = value.bytes;
  }

  @Override
  public Optional.Builder text(String text) {
    this.text = BuilderSupport.given(text, "text");
    return this;
  }

  @Override
  public Optional.Builder clearText() {
    this.text = null;
    return this;
  }

  @Override
  public Optional.Builder bytes(Bytes bytes) {
    this.bytes = BuilderSupport.given(bytes, "bytes");
    return this;
  }

  @Override
  public Optional.Builder clearBytes() {
    this.bytes = null;
    return this;
  }

  @Override
  public Optional.Builder applyMutation(Consumer<? super Optional.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Optional build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Optional unchecked() {
    return new Optional(this);
  }
}
