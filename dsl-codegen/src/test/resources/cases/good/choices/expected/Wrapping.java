package example.choices;

import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code Wrapping}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Wrapping {
  final @Nullable String paper;

  final @Nullable String color;

  Wrapping(WrappingBuilder builder) {
    this.paper = builder.paper;
    this.color = builder.color;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new WrappingBuilder();
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new WrappingBuilder(this);
  }

  /**
   * The member {@code Paper} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> paper() {
    return Optional.ofNullable(paper);
  }

  /**
   * The member {@code Color} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> color() {
    return Optional.ofNullable(color);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Wrapping that
        && Objects.equals(paper, that.paper)
        && Objects.equals(color, that.color);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(paper);
    hash = 31 * hash + Objects.hashCode(color);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Wrapping")
        .add("paper", paper)
        .add("color", color)
        .toString();
  }

  /**
   * The last stage of a builder of a {@link Wrapping}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** The member {@code Paper} of the request. */
    Builder paper(String paper);

    /** Sets {@link Wrapping#paper() paper} from an Optional; an empty one clears it. */
    Builder paper(Optional<String> paper);

    /** The member {@code Color} of the request. */
    Builder color(String color);

    /** Sets {@link Wrapping#color() color} from an Optional; an empty one clears it. */
    Builder color(Optional<String> color);

    /** Clears {@link Wrapping#paper() paper}; it is not sent. */
    Builder clearPaper();

    /** Clears {@link Wrapping#color() color}; it is not sent. */
    Builder clearColor();

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
    Wrapping build();
  }
}
