package example.translated;

import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Newer than the SDK. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Pallet {
  final @Nullable Integer height;

  Pallet(PalletBuilder builder) {
    this.height = builder.height;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new PalletBuilder();
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new PalletBuilder(this);
  }

  /**
   * The member {@code Height} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> height() {
    return Optional.ofNullable(height);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pallet that
        && Objects.equals(height, that.height);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(height);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Pallet")
        .add("height", height)
        .toString();
  }

  /**
   * The last stage of a builder of a {@link Pallet}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** The member {@code Height} of the request. */
    Builder height(int height);

    /** Sets {@link Pallet#height() height} from an Optional; an empty one clears it. */
    Builder height(Optional<Integer> height);

    /** Clears {@link Pallet#height() height}; it is not sent. */
    Builder clearHeight();

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
    Pallet build();
  }

  /** Builds a {@link Pallet}, from the first stage of its builder to the last. */
  @FunctionalInterface
  public interface BuilderFunction extends Function<Builder, Builder> {
  }
}
