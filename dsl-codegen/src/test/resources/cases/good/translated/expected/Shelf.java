package example.translated;

import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code Shelf}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Shelf {
  final @Nullable String shelfName;

  final @Nullable List<Shelf> shelves;

  final @Nullable Load load;

  final @Nullable String gadget;

  Shelf(ShelfBuilder builder) {
    this.shelfName = builder.shelfName;
    this.shelves = BuilderSupport.frozen(builder.shelves);
    this.load = builder.load;
    this.gadget = builder.gadget;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static Builder builder() {
    return new ShelfBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new ShelfBuilder(this);
  }

  /**
   * The member {@code ShelfName} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<String> shelfName() {
    return Optional.ofNullable(shelfName);
  }

  /**
   * The member {@code Shelves} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Shelf> shelves() {
    return BuilderSupport.orEmpty(shelves);
  }

  /**
   * Whether {@code shelves} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasShelves() {
    return shelves != null;
  }

  /**
   * The member {@code Load} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Load> load() {
    return Optional.ofNullable(load);
  }

  /**
   * Newer than the SDK.
   *
   * @return empty when it was not set
   */
  public Optional<String> gadget() {
    return Optional.ofNullable(gadget);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shelf that
        && Objects.equals(shelfName, that.shelfName)
        && Objects.equals(shelves, that.shelves)
        && Objects.equals(load, that.load)
        && Objects.equals(gadget, that.gadget);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(shelfName);
    hash = 31 * hash + Objects.hashCode(shelves);
    hash = 31 * hash + Objects.hashCode(load);
    hash = 31 * hash + Objects.hashCode(gadget);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Shelf")
        .add("shelfName", shelfName)
        .add("shelves", shelves)
        .add("load", load)
        .add("gadget", gadget)
        .toString();
  }

  /**
   * The last stage of a builder of {@link Shelf}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code ShelfName} of the request.
     *
     * @param shelfName the value
     * @return this builder
     */
    Builder shelfName(String shelfName);

    /**
     * The member {@code Shelves} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param shelves the value
     * @return this builder
     */
    Builder shelves(Collection<Shelf> shelves);

    /**
     * The member {@code Shelves} of the request.
     *
     * <p>Adds one element.
     *
     * @param shelf the value
     * @return this builder
     */
    @AddsTo("shelves")
    Builder shelf(Shelf shelf);

    /**
     * The member {@code Shelves} of the request.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param shelf takes the first stage of the builder and returns the last
     * @return this builder
     */
    @AddsTo("shelves")
    Builder shelf(Function<? super Builder, ? extends Builder> shelf);

    /**
     * The member {@code Load} of the request.
     *
     * @param load the value
     * @return this builder
     */
    Builder load(Load load);

    /**
     * Newer than the SDK.
     *
     * @param gadget the value
     * @return this builder
     */
    Builder gadget(String gadget);

    /**
     * Takes shelfName out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearShelfName();

    /**
     * Takes shelves out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearShelves();

    /**
     * Takes load out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearLoad();

    /**
     * Takes gadget out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearGadget();

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
    Shelf build();
  }
}
