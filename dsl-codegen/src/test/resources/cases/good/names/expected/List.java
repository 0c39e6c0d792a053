package example.names;

import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code List}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class List {
  final @Nullable String map;

  List(ListBuilder builder) {
    this.map = builder.map;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static Builder builder() {
    return new ListBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new ListBuilder(this);
  }

  /**
   * The member {@code Map} of the request.
   *
   * @return the constant; empty when it was not set, or when this library does not know
   *     its text
   */
  public Optional<Map> map() {
    return map == null ? Optional.empty() : Map.fromValue(map);
  }

  /**
   * The member {@code Map} of the request.
   *
   * <p>The text as it was set, also when this library does not know it.
   *
   * @return empty when it was not set
   */
  public Optional<String> mapAsString() {
    return Optional.ofNullable(map);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof List that
        && Objects.equals(map, that.map);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(map);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("List")
        .add("map", map)
        .toString();
  }

  /**
   * The last stage of a builder of {@link List}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Map} of the request.
     *
     * @param map the value
     * @return this builder
     */
    Builder map(Map map);

    /**
     * The member {@code Map} of the request.
     *
     * <p>Takes any text, for values newer than this library; one it does not know is kept and
     * warned about.
     *
     * @param map the value's text
     * @return this builder
     */
    Builder map(@KnownValues(Map.class) String map);

    /**
     * Takes map out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearMap();

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
    List build();
  }
}
