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

/** The structure {@code Insurance}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Insurance {
  final @Nullable Boolean enabled;

  Insurance(InsuranceBuilder builder) {
    this.enabled = builder.enabled;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new InsuranceBuilder();
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new InsuranceBuilder(this);
  }

  /**
   * The member {@code Enabled} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Boolean> enabled() {
    return Optional.ofNullable(enabled);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Insurance that
        && Objects.equals(enabled, that.enabled);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(enabled);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Insurance")
        .add("enabled", enabled)
        .toString();
  }

  /**
   * The last stage of a builder of a {@link Insurance}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** The member {@code Enabled} of the request. */
    Builder enabled(boolean enabled);

    /** Sets {@link Insurance#enabled() enabled} from an Optional; an empty one clears it. */
    Builder enabled(Optional<Boolean> enabled);

    /** Clears {@link Insurance#enabled() enabled}; it is not sent. */
    Builder clearEnabled();

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
    Insurance build();
  }
}
