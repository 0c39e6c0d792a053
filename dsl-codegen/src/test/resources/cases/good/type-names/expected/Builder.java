package example.typenames;

import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code Builder}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Builder {
  final @Nullable String name;

  final @Nullable Complete complete;

  Builder(BuilderBuilder builder) {
    this.name = builder.name;
    this.complete = builder.complete;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsName builder() {
    return BuilderBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder_ toBuilder() {
    return new BuilderBuilder(this);
  }

  /**
   * The member {@code Name} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public String name() {
    return BuilderSupport.required(name, "Builder", "name");
  }

  /**
   * The member {@code Complete} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Complete> complete() {
    return Optional.ofNullable(complete);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Builder that
        && Objects.equals(name, that.name)
        && Objects.equals(complete, that.complete);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(complete);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Builder")
        .add("name", name)
        .add("complete", complete)
        .toString();
  }

  /** A builder that still requires {@code name}. */
  @CheckReturnValue
  public interface NeedsName {
    /**
     * The member {@code Name} of the request.
     *
     * @return the last stage, which has the optional members
     */
    Builder_ name(String name);
  }

  /**
   * The last stage of a builder of a {@link Builder}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder_ {
    /** Sets {@link Builder#name() name}. */
    Builder_ name(String name);

    /** The member {@code Complete} of the request. */
    Builder_ complete(Complete complete);

    /** Sets {@link Builder#complete() complete} from an Optional; an empty one clears it. */
    Builder_ complete(Optional<Complete> complete);

    /** Clears {@link Builder#complete() complete}; it is not sent. */
    Builder_ clearComplete();

    /**
     * Passes this builder to a consumer that sets what several values share, such as defaults.
     *
     * @param mutator the consumer
     */
    Builder_ applyMutation(Consumer<? super Builder_> mutator);

    /**
     * Passes this builder and a value to a method such as a setter, unless the value is
     * {@code null}, which changes nothing.
     *
     * @param value the value
     * @param setter the method, as a lambda {@code (builder, value) -> ...}
     */
    <T> Builder_ ifNotNull(@Nullable T value, BiConsumer<? super Builder_, ? super T> setter);

    /** Builds the value; the configuration that contains it checks it. */
    @CheckReturnValue
    Builder build();
  }
}
