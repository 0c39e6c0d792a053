package example.names;

import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code Violation}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Violation {
  final @Nullable List<Values> objects;

  Violation(ViolationBuilder builder) {
    this.objects = BuilderSupport.frozen(builder.objects);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static Builder builder() {
    return new ViolationBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new ViolationBuilder(this);
  }

  /**
   * The member {@code Objects} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Values> objects() {
    return BuilderSupport.orEmpty(objects);
  }

  /**
   * Whether {@code objects} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasObjects() {
    return objects != null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Violation that
        && Objects.equals(objects, that.objects);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(objects);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Violation")
        .add("objects", objects)
        .toString();
  }

  /**
   * The last stage of a builder of {@link Violation}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Objects} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements
     * @return this builder
     */
    Builder objects(@Length(max = 3) String first, @Continues @Length(max = 3) String... rest);

    /**
     * The member {@code Objects} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param objects the value
     * @return this builder
     */
    Builder objects(Collection<Values> objects);

    /**
     * The member {@code Objects} of the request.
     *
     * <p>Adds one element.
     *
     * @param object the value
     * @return this builder
     */
    @AddsTo("objects")
    Builder object(Values object);

    /**
     * The member {@code Objects} of the request.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param object takes the first stage of the builder and returns the last
     * @return this builder
     */
    @AddsTo("objects")
    Builder object(Function<? super Values.NeedsFunction, ? extends Values.Builder> object);

    /**
     * Takes objects out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearObjects();

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
    Violation build();
  }
}
