package example.lists;

import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code Option}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Option {
  final @Nullable String color;

  Option(OptionBuilder builder) {
    this.color = builder.color;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsColor builder() {
    return new OptionBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new OptionBuilder(this);
  }

  /**
   * The member {@code Color} of the request.
   *
   * @return the constant; empty when it was not set, or when this library does not know
   *     its text
   */
  public Optional<Color> color() {
    return color == null ? Optional.empty() : Color.fromValue(color);
  }

  /**
   * The member {@code Color} of the request.
   *
   * <p>The text as it was set, also when this library does not know it.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String colorAsString() {
    return BuilderSupport.required(color, "Option", "color");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Option that
        && Objects.equals(color, that.color);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(color);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Option")
        .add("color", color)
        .toString();
  }

  /**
   * A builder that still needs {@code color}.
   */
  public interface NeedsColor {
    /**
     * The member {@code Color} of the request.
     *
     * @param color the value
     * @return a last stage, which takes everything optional
     */
    Builder color(Color color);

    /**
     * The member {@code Color} of the request.
     *
     * <p>Takes any text, for values newer than this library; one it does not know is kept and
     * warned about.
     *
     * @param color the value's text
     * @return a last stage, which takes everything optional
     */
    Builder color(@KnownValues(Color.class) String color);
  }

  /**
   * The last stage of a builder of {@link Option}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Color} of the request.
     *
     * @param color the value
     * @return this builder
     */
    Builder color(Color color);

    /**
     * The member {@code Color} of the request.
     *
     * <p>Takes any text, for values newer than this library; one it does not know is kept and
     * warned about.
     *
     * @param color the value's text
     * @return this builder
     */
    Builder color(@KnownValues(Color.class) String color);

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
    Option build();
  }
}
