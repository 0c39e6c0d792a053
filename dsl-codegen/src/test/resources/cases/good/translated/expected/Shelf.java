package example.translated;

import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
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
    this.shelves = BuilderSupport.freeze(builder.shelves);
    this.load = builder.load;
    this.gadget = builder.gadget;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new ShelfBuilder();
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new ShelfBuilder(this);
  }

  /**
   * The member {@code ShelfName} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> shelfName() {
    return Optional.ofNullable(shelfName);
  }

  /**
   * The member {@code Shelves} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Shelf> shelves() {
    return BuilderSupport.orEmpty(shelves);
  }

  /** Checks whether {@code shelves} is set, even to an empty value; only then is it sent. */
  public boolean hasShelves() {
    return shelves != null;
  }

  /**
   * The member {@code Load} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Load> load() {
    return Optional.ofNullable(load);
  }

  /**
   * Newer than the SDK.
   *
   * @return empty if it is not set
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
   * The last stage of a builder of a {@link Shelf}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** The member {@code ShelfName} of the request. */
    Builder shelfName(String shelfName);

    /** Sets {@link Shelf#shelfName() shelfName} from an Optional; an empty one clears it. */
    Builder shelfName(Optional<String> shelfName);

    /**
     * The member {@code Shelves} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder shelves(Collection<Shelf> shelves);

    /** Sets {@link Shelf#shelves() shelves}. Replaces earlier elements. */
    Builder shelves(Shelf first, @Continues Shelf... rest);

    /** Sets {@link Shelf#shelves() shelves}. Replaces earlier elements. */
    Builder shelves(BuilderFunction first, @Continues BuilderFunction... rest);

    /** Adds an element to {@link Shelf#shelves() shelves}. */
    @AddsTo("shelves")
    Builder shelf(Shelf shelf);

    /**
     * Adds an element, built in place, to {@link Shelf#shelves() shelves}.
     *
     * @param shelf a function from the first stage of the builder to its last
     */
    @AddsTo("shelves")
    Builder shelf(Function<? super Builder, ? extends Builder> shelf);

    /** Adds elements to {@link Shelf#shelves() shelves}. */
    Builder addShelves(Collection<Shelf> shelves);

    /** Sets {@link Shelf#shelves() shelves} from an Optional; an empty one clears it. */
    Builder shelves(Optional<? extends Collection<Shelf>> shelves);

    /** The member {@code Load} of the request. */
    Builder load(Load load);

    /** Sets {@link Shelf#load() load} from an Optional; an empty one clears it. */
    Builder load(Optional<Load> load);

    /** Newer than the SDK. */
    Builder gadget(String gadget);

    /** Sets {@link Shelf#gadget() gadget} from an Optional; an empty one clears it. */
    Builder gadget(Optional<String> gadget);

    /** Clears {@link Shelf#shelfName() shelfName}; it is not sent. */
    Builder clearShelfName();

    /** Clears {@link Shelf#shelves() shelves}; it is not sent. */
    Builder clearShelves();

    /** Clears {@link Shelf#load() load}; it is not sent. */
    Builder clearLoad();

    /** Clears {@link Shelf#gadget() gadget}; it is not sent. */
    Builder clearGadget();

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
    Shelf build();
  }

  /** Builds a {@link Shelf}, from the first stage of its builder to the last. */
  @FunctionalInterface
  public interface BuilderFunction extends Function<Builder, Builder> {
  }
}
