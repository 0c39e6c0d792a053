package example.lists;

import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code Tag}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Tag {
  final @Nullable String key;

  final @Nullable String value;

  Tag(TagBuilder builder) {
    this.key = builder.key;
    this.value = builder.value;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsKey builder() {
    return new TagBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new TagBuilder(this);
  }

  /**
   * The member {@code Key} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String key() {
    return BuilderSupport.required(key, "Tag", "key");
  }

  /**
   * The member {@code Value} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String value() {
    return BuilderSupport.required(value, "Tag", "value");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tag that
        && Objects.equals(key, that.key)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(key);
    hash = 31 * hash + Objects.hashCode(value);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Tag")
        .add("key", key)
        .add("value", value)
        .toString();
  }

  /**
   * A builder that still needs {@code key}.
   */
  public interface NeedsKey {
    /**
     * The member {@code Key} of the request.
     *
     * @param key 2 to 10 characters
     * @return the stage that takes value
     */
    NeedsValue key(@Length(min = 2, max = 10) String key);
  }

  /**
   * A builder that still needs {@code value}.
   */
  public interface NeedsValue {
    /**
     * The member {@code Value} of the request.
     *
     * @param value the value
     * @return a last stage, which takes everything optional
     */
    Builder value(String value);
  }

  /**
   * The last stage of a builder of {@link Tag}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Key} of the request.
     *
     * @param key 2 to 10 characters
     * @return this builder
     */
    Builder key(@Length(min = 2, max = 10) String key);

    /**
     * The member {@code Value} of the request.
     *
     * @param value the value
     * @return this builder
     */
    Builder value(String value);

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
    Tag build();
  }
}
