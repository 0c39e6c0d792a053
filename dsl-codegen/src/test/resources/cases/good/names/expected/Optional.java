package example.names;

import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Has the name of a class that generated code uses. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Optional {
  final @Nullable String text;

  final @Nullable Bytes bytes;

  Optional(OptionalBuilder builder) {
    this.text = builder.text;
    this.bytes = builder.bytes;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new OptionalBuilder();
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new OptionalBuilder(this);
  }

  /**
   * The member {@code Text} of the request.
   *
   * @return empty if it is not set
   */
  public java.util.Optional<String> text() {
    return java.util.Optional.ofNullable(text);
  }

  /**
   * The member {@code Bytes} of the request.
   *
   * @return empty if it is not set
   */
  public java.util.Optional<Bytes> bytes() {
    return java.util.Optional.ofNullable(bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Optional that
        && Objects.equals(text, that.text)
        && Objects.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(text);
    hash = 31 * hash + Objects.hashCode(bytes);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Optional")
        .add("text", text)
        .add("bytes", bytes)
        .toString();
  }

  /**
   * The last stage of a builder of a {@link Optional}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Text} of the request.
     *
     * @param text at most 3 characters
     */
    Builder text(@Length(max = 3) String text);

    /** Sets {@link Optional#text() text} from an Optional; an empty one clears it. */
    Builder text(java.util.Optional<String> text);

    /** The member {@code Bytes} of the request. */
    Builder bytes(Bytes bytes);

    /** Sets {@link Optional#bytes() bytes} from an Optional; an empty one clears it. */
    Builder bytes(java.util.Optional<Bytes> bytes);

    /** Clears {@link Optional#text() text}; it is not sent. */
    Builder clearText();

    /** Clears {@link Optional#bytes() bytes}; it is not sent. */
    Builder clearBytes();

    /**
     * Passes this builder to a consumer that sets what several values share, such as defaults.
     *
     * @param mutator the consumer
     */
    Builder applyMutation(Consumer<? super Builder> mutator);

    /**
     * Passes this builder and a value to a method such as a setter, unless the value is
     * {@code null}, which changes nothing.
     *
     * @param value the value
     * @param setter the method, as a lambda {@code (builder, value) -> ...}
     */
    <T> Builder ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);

    /** Builds the value; the configuration that contains it checks it. */
    @CheckReturnValue
    Optional build();
  }
}
