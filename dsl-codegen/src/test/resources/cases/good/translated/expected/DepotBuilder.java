package example.translated;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
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

/** Implements all stages of the builder of a {@link Depot}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class DepotBuilder extends StagedBuilder implements Depot.NeedsDepotName, Depot.Builder {
  static final DepotBuilder FIRST = new DepotBuilder();

  @Nullable String depotName;

  @Nullable Long capacity;

  @Nullable Float weightInKG;

  @Nullable String kind;

  @Nullable List<String> kinds;

  @Nullable List<Shelf> shelves;

  @Nullable String colour;

  @Nullable List<Pallet> pallets;

  List<Suppression> suppressions = List.of();

  DepotBuilder() {
    super(false);
  }

  DepotBuilder(Depot value) {
    super(true);
    this.depotName = value.depotName;
    this.capacity = value.capacity;
    this.weightInKG = value.weightInKG;
    this.kind = value.kind;
    this.kinds = value.kinds;
    this.shelves = value.shelves;
    this.colour = value.colour;
    this.pallets = value.pallets;
    this.suppressions = value.suppressions();
  }

  @Override
  public Depot.Builder suppress(Rule rule, String reason) {
    requireUnbuilt();
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public Depot.Builder depotName(String depotName) {
    if (isStage()) {
      return fork().depotName(depotName);
    }
    this.depotName = BuilderSupport.requireGiven(depotName, "depotName");
    settle(true);
    return this;
  }

  @Override
  public Depot.Builder capacity(long capacity) {
    requireUnbuilt();
    this.capacity = capacity;
    return this;
  }

  @Override
  public Depot.Builder clearCapacity() {
    requireUnbuilt();
    this.capacity = null;
    return this;
  }

  @Override
  public Depot.Builder weightInKG(double weightInKG) {
    requireUnbuilt();
    this.weightInKG = BuilderSupport.toFloat(weightInKG);
    return this;
  }

  @Override
  public Depot.Builder clearWeightInKG() {
    requireUnbuilt();
    this.weightInKG = null;
    return this;
  }

  @Override
  public Depot.Builder kind(DepotKind kind) {
    requireUnbuilt();
    this.kind = BuilderSupport.requireGiven(kind, "kind").value();
    return this;
  }

  @Override
  public Depot.Builder kind(String kind) {
    requireUnbuilt();
    this.kind = BuilderSupport.requireGiven(kind, "kind");
    return this;
  }

  @Override
  public Depot.Builder clearKind() {
    requireUnbuilt();
    this.kind = null;
    return this;
  }

  @Override
  public Depot.Builder kinds(DepotKind first, DepotKind... rest) {
    requireUnbuilt();
    this.kinds = DepotKind.wireValues(BuilderSupport.listOf("kinds", first, rest));
    return this;
  }

  @Override
  public Depot.Builder kinds(Collection<DepotKind> kinds) {
    requireUnbuilt();
    this.kinds = DepotKind.wireValues(BuilderSupport.copyOf(kinds, "kinds"));
    return this;
  }

  @Override
  public Depot.Builder kindsWithStrings(Collection<String> kinds) {
    requireUnbuilt();
    this.kinds = BuilderSupport.copyOf(kinds, "kinds");
    return this;
  }

  @Override
  public Depot.Builder addKinds(Collection<DepotKind> kinds) {
    requireUnbuilt();
    this.kinds = BuilderSupport.appendAll(this.kinds,
        DepotKind.wireValues(BuilderSupport.copyOf(kinds, "kinds")));
    return this;
  }

  @Override
  public Depot.Builder clearKinds() {
    requireUnbuilt();
    this.kinds = null;
    return this;
  }

  @Override
  public Depot.Builder shelves(Collection<Shelf> shelves) {
    requireUnbuilt();
    this.shelves = BuilderSupport.copyOf(shelves, "shelves");
    return this;
  }

  @Override
  public Depot.Builder shelves(Shelf first, Shelf... rest) {
    requireUnbuilt();
    this.shelves = BuilderSupport.listOf("shelves", first, rest);
    return this;
  }

  @Override
  public Depot.Builder shelves(Shelf.BuilderFunction first, Shelf.BuilderFunction... rest) {
    requireUnbuilt();
    this.shelves = MappedLists.listOf("shelves",
        each -> BuilderSupport.complete(each, Shelf.builder(), "shelves").build(), first, rest);
    return this;
  }

  @Override
  public Depot.Builder shelf(Shelf shelf) {
    requireUnbuilt();
    this.shelves = BuilderSupport.append(this.shelves, BuilderSupport.requireGiven(shelf, "shelf"));
    return this;
  }

  @Override
  public Depot.Builder shelf(Function<? super Shelf.Builder, ? extends Shelf.Builder> shelf) {
    requireUnbuilt();
    this.shelves = BuilderSupport.append(this.shelves,
        BuilderSupport.complete(shelf, Shelf.builder(), "shelf").build());
    return this;
  }

  @Override
  public Depot.Builder addShelves(Collection<Shelf> shelves) {
    requireUnbuilt();
    this.shelves = BuilderSupport.appendAll(this.shelves,
        BuilderSupport.copyOf(shelves, "shelves"));
    return this;
  }

  @Override
  public Depot.Builder clearShelves() {
    requireUnbuilt();
    this.shelves = null;
    return this;
  }

  @Override
  public Depot.Builder colour(String colour) {
    requireUnbuilt();
    this.colour = BuilderSupport.requireGiven(colour, "colour");
    return this;
  }

  @Override
  public Depot.Builder clearColour() {
    requireUnbuilt();
    this.colour = null;
    return this;
  }

  @Override
  public Depot.Builder pallets(Collection<Pallet> pallets) {
    requireUnbuilt();
    this.pallets = BuilderSupport.copyOf(pallets, "pallets");
    return this;
  }

  @Override
  public Depot.Builder pallets(Pallet first, Pallet... rest) {
    requireUnbuilt();
    this.pallets = BuilderSupport.listOf("pallets", first, rest);
    return this;
  }

  @Override
  public Depot.Builder pallets(Pallet.BuilderFunction first, Pallet.BuilderFunction... rest) {
    requireUnbuilt();
    this.pallets = MappedLists.listOf("pallets",
        each -> BuilderSupport.complete(each, Pallet.builder(), "pallets").build(), first, rest);
    return this;
  }

  @Override
  public Depot.Builder pallet(Pallet pallet) {
    requireUnbuilt();
    this.pallets = BuilderSupport.append(this.pallets,
        BuilderSupport.requireGiven(pallet, "pallet"));
    return this;
  }

  @Override
  public Depot.Builder pallet(Function<? super Pallet.Builder, ? extends Pallet.Builder> pallet) {
    requireUnbuilt();
    this.pallets = BuilderSupport.append(this.pallets,
        BuilderSupport.complete(pallet, Pallet.builder(), "pallet").build());
    return this;
  }

  @Override
  public Depot.Builder addPallets(Collection<Pallet> pallets) {
    requireUnbuilt();
    this.pallets = BuilderSupport.appendAll(this.pallets,
        BuilderSupport.copyOf(pallets, "pallets"));
    return this;
  }

  @Override
  public Depot.Builder clearPallets() {
    requireUnbuilt();
    this.pallets = null;
    return this;
  }

  /** Returns a copy of this stage for one call to change. */
  private DepotBuilder fork() {
    DepotBuilder copy = new DepotBuilder();
    copy.depotName = this.depotName;
    copy.open();
    return copy;
  }

  @Override
  public Depot.Builder applyMutation(Consumer<? super Depot.Builder> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public Depot build() {
    requireUnbuilt();
    Depot value = unchecked();
    InvalidConfigException.throwIfInvalid("Depot", value.violations());
    markBuilt();
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  Depot unchecked() {
    return new Depot(this);
  }
}
