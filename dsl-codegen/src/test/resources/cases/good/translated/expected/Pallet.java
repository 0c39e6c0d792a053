package example.translated;

import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
   * @return the first stage of the builder
   */
  public static Builder builder() {
    return new PalletBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new PalletBuilder(this);
  }

  /**
   * The member {@code Height} of the request.
   *
   * @return empty when it was not set
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
   * The last stage of a builder of {@link Pallet}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Height} of the request.
     *
     * @param height the value
     * @return this builder
     */
    Builder height(int height);

    /**
     * Takes height out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearHeight();

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
    Pallet build();
  }
}
