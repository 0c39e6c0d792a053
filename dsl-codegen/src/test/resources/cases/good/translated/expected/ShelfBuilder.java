package example.translated;

import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.StagedBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Shelf}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ShelfBuilder extends StagedBuilder implements Shelf.Builder {
  @Nullable String shelfName;

  @Nullable List<Shelf> shelves;

  @Nullable Load load;

  @Nullable String gadget;

  ShelfBuilder() {
    super(true);
  }

  ShelfBuilder(Shelf value) {
    super(true);
    this.shelfName = value.shelfName;
    this.shelves = value.shelves;
    this.load = value.load;
    this.gadget = value.gadget;
  }

  @Override
  public Shelf.Builder shelfName(String shelfName) {
    requireUnbuilt();
    this.shelfName = requireGiven(shelfName, "shelfName");
    return this;
  }

  @Override
  public Shelf.Builder shelfName(Optional<String> shelfName) {
    requireUnbuilt();
    this.shelfName = orNull(shelfName, "shelfName");
    return this;
  }

  @Override
  public Shelf.Builder clearShelfName() {
    requireUnbuilt();
    this.shelfName = null;
    return this;
  }

  @Override
  public Shelf.Builder shelves(Collection<Shelf> shelves) {
    requireUnbuilt();
    this.shelves = copyOf(shelves, "shelves");
    return this;
  }

  @Override
  public Shelf.Builder shelves(Shelf first, Shelf... rest) {
    requireUnbuilt();
    this.shelves = listOf("shelves", first, rest);
    return this;
  }

  @Override
  public Shelf.Builder shelves(Shelf.BuilderFunction first, Shelf.BuilderFunction... rest) {
    requireUnbuilt();
    this.shelves = listOf("shelves",
        each -> complete(each, Shelf.builder(), "shelves").build(), first, rest);
    return this;
  }

  @Override
  public Shelf.Builder shelf(Shelf shelf) {
    requireUnbuilt();
    this.shelves = BuilderSupport.append(this.shelves, requireGiven(shelf, "shelf"));
    return this;
  }

  @Override
  public Shelf.Builder shelf(Function<? super Shelf.Builder, ? extends Shelf.Builder> shelf) {
    requireUnbuilt();
    this.shelves = BuilderSupport.append(this.shelves,
        complete(shelf, Shelf.builder(), "shelf").build());
    return this;
  }

  @Override
  public Shelf.Builder addShelves(Collection<Shelf> shelves) {
    requireUnbuilt();
    this.shelves = BuilderSupport.appendAll(this.shelves, copyOf(shelves, "shelves"));
    return this;
  }

  @Override
  public Shelf.Builder shelves(Optional<? extends Collection<Shelf>> shelves) {
    requireUnbuilt();
    this.shelves = listOrNull(shelves, "shelves");
    return this;
  }

  @Override
  public Shelf.Builder clearShelves() {
    requireUnbuilt();
    this.shelves = null;
    return this;
  }

  @Override
  public Shelf.Builder load(Load load) {
    requireUnbuilt();
    this.load = requireGiven(load, "load");
    return this;
  }

  @Override
  public Shelf.Builder load(Optional<Load> load) {
    requireUnbuilt();
    this.load = orNull(load, "load");
    return this;
  }

  @Override
  public Shelf.Builder clearLoad() {
    requireUnbuilt();
    this.load = null;
    return this;
  }

  @Override
  public Shelf.Builder gadget(String gadget) {
    requireUnbuilt();
    this.gadget = requireGiven(gadget, "gadget");
    return this;
  }

  @Override
  public Shelf.Builder gadget(Optional<String> gadget) {
    requireUnbuilt();
    this.gadget = orNull(gadget, "gadget");
    return this;
  }

  @Override
  public Shelf.Builder clearGadget() {
    requireUnbuilt();
    this.gadget = null;
    return this;
  }

  @Override
  public Shelf.Builder applyMutation(Consumer<? super Shelf.Builder> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> Shelf.Builder ifNotNull(@Nullable T value,
      BiConsumer<? super Shelf.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public Shelf build() {
    requireUnbuilt();
    markBuilt();
    return unchecked();
  }

  /** Returns the value without checking it, as readers need it. */
  Shelf unchecked() {
    return new Shelf(this);
  }
}
