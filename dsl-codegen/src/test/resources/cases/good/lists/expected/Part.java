package example.lists;

import dev.endpointdsl.constraint.Finite;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code Part}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Part {
  final @Nullable String name;

  final @Nullable Double weight;

  Part(PartBuilder builder) {
    this.name = builder.name;
    this.weight = builder.weight;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsName builder() {
    return new PartBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new PartBuilder(this);
  }

  /**
   * The member {@code Name} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String name() {
    return BuilderSupport.required(name, "Part", "name");
  }

  /**
   * The member {@code Weight} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Double> weight() {
    return Optional.ofNullable(weight);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Part that
        && Objects.equals(name, that.name)
        && Objects.equals(weight, that.weight);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(weight);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Part")
        .add("name", name)
        .add("weight", weight)
        .toString();
  }

  /**
   * A builder that still needs {@code name}.
   */
  public interface NeedsName {
    /**
     * The member {@code Name} of the request.
     *
     * @param name the value
     * @return a last stage, which takes everything optional
     */
    Builder name(String name);
  }

  /**
   * The last stage of a builder of {@link Part}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Name} of the request.
     *
     * @param name the value
     * @return this builder
     */
    Builder name(String name);

    /**
     * The member {@code Weight} of the request.
     *
     * @param weight the value
     * @return this builder
     */
    Builder weight(@Finite double weight);

    /**
     * Takes weight out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearWeight();

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
    Part build();
  }
}
