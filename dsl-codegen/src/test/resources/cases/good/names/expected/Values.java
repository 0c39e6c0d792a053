package example.names;

import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code Values}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Values {
  final @Nullable String function;

  Values(ValuesBuilder builder) {
    this.function = builder.function;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsFunction builder() {
    return new ValuesBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new ValuesBuilder(this);
  }

  /**
   * The member {@code Function} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String function() {
    return BuilderSupport.required(function, "Values", "function");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Values that
        && Objects.equals(function, that.function);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(function);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Values")
        .add("function", function)
        .toString();
  }

  /**
   * A builder that still needs {@code function}.
   */
  public interface NeedsFunction {
    /**
     * The member {@code Function} of the request.
     *
     * @param function at most 3 characters
     * @return a last stage, which takes everything optional
     */
    Builder function(@Length(max = 3) String function);
  }

  /**
   * The last stage of a builder of {@link Values}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Function} of the request.
     *
     * @param function at most 3 characters
     * @return this builder
     */
    Builder function(@Length(max = 3) String function);

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
    Values build();
  }
}
