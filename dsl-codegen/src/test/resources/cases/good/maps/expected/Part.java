package example.maps;

import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
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

  final @Nullable Map<String, Part> parts;

  Part(PartBuilder builder) {
    this.name = builder.name;
    this.parts = BuilderSupport.frozen(builder.parts);
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
   * The member {@code Parts} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, Part> parts() {
    return BuilderSupport.orEmpty(parts);
  }

  /**
   * Whether {@code parts} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasParts() {
    return parts != null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Part that
        && Objects.equals(name, that.name)
        && Objects.equals(parts, that.parts);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(parts);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Part")
        .add("name", name)
        .add("parts", parts)
        .toString();
  }

  /**
   * A builder that still needs {@code name}.
   */
  public interface NeedsName {
    /**
     * The member {@code Name} of the request.
     *
     * @param name matching {@code [a-z]+}
     * @return a last stage, which takes everything optional
     */
    Builder name(@Matches("[a-z]+") String name);
  }

  /**
   * The last stage of a builder of {@link Part}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Name} of the request.
     *
     * @param name matching {@code [a-z]+}
     * @return this builder
     */
    Builder name(@Matches("[a-z]+") String name);

    /**
     * The member {@code Parts} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param parts the value
     * @return this builder
     */
    Builder parts(Map<String, Part> parts);

    /**
     * The member {@code Parts} of the request.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key the value
     * @param value the value
     * @return this builder
     */
    @AddsTo("parts")
    Builder part(String key, Part value);

    /**
     * The member {@code Parts} of the request.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key the value
     * @param value takes the first stage of the builder and returns the last
     * @return this builder
     */
    @AddsTo("parts")
    Builder part(String key, Function<? super NeedsName, ? extends Builder> value);

    /**
     * Takes parts out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearParts();

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
