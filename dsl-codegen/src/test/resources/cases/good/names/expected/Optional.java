package example.names;

import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
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
   * @return the first stage of the builder
   */
  public static Builder builder() {
    return new OptionalBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new OptionalBuilder(this);
  }

  /**
   * The member {@code Text} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> text() {
    return java.util.Optional.ofNullable(text);
  }

  /**
   * The member {@code Bytes} of the request.
   *
   * @return empty when it was not set
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
   * The last stage of a builder of {@link Optional}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Text} of the request.
     *
     * @param text at most 3 characters
     * @return this builder
     */
    Builder text(@Length(max = 3) String text);

    /**
     * The member {@code Bytes} of the request.
     *
     * @param bytes the value
     * @return this builder
     */
    Builder bytes(Bytes bytes);

    /**
     * Takes text out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearText();

    /**
     * Takes bytes out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearBytes();

    /**
     * Lets a consumer set what several values share, such as defaults.
     *
     * @param mutator is given this builder
     * @return this builder
     */
    Builder applyMutation(Consumer<? super Builder> mutator);

    /**
     * Builds the value. It is checked when the configuration that holds it is built.
     *
     * @return the value
     */
    Optional build();
  }
}
