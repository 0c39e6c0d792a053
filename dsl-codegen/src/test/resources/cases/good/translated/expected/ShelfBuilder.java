package example.translated;

import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import dev.endpointdsl.support.StagedBuilder;
import java.util.Collection;
import java.util.List;
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
    this.shelfName = BuilderSupport.requireGiven(shelfName, "shelfName");
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
    this.shelves = BuilderSupport.copyOf(shelves, "shelves");
    return this;
  }

  @Override
  public Shelf.Builder shelves(Shelf first, Shelf... rest) {
    requireUnbuilt();
    this.shelves = BuilderSupport.listOf("shelves", first, rest);
    return this;
  }

  @Override
  public Shelf.Builder shelves(Shelf.BuilderFunction first, Shelf.BuilderFunction... rest) {
    requireUnbuilt();
    this.shelves = MappedLists.listOf("shelves",
        each -> BuilderSupport.complete(each, Shelf.builder(), "shelves").build(), first, rest);
    return this;
  }

  @Override
  public Shelf.Builder shelf(Shelf shelf) {
    requireUnbuilt();
    this.shelves = BuilderSupport.append(this.shelves, BuilderSupport.requireGiven(shelf, "shelf"));
    return this;
  }

  @Override
  public Shelf.Builder shelf(Function<? super Shelf.Builder, ? extends Shelf.Builder> shelf) {
    requireUnbuilt();
    this.shelves = BuilderSupport.append(this.shelves,
        BuilderSupport.complete(shelf, Shelf.builder(), "shelf").build());
    return this;
  }

  @Override
  public Shelf.Builder addShelves(Collection<Shelf> shelves) {
    requireUnbuilt();
    this.shelves = BuilderSupport.appendAll(this.shelves,
        BuilderSupport.copyOf(shelves, "shelves"));
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
    this.load = BuilderSupport.requireGiven(load, "load");
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
    this.gadget = BuilderSupport.requireGiven(gadget, "gadget");
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
