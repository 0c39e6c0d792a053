package example.translated;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Suppression;
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
    this.depotName = requirePresent(depotName, "depotName");
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
  public Depot.Builder capacity(Optional<Long> capacity) {
    requireUnbuilt();
    this.capacity = orNull(capacity, "capacity");
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
  public Depot.Builder weightInKG(Optional<Double> weightInKG) {
    requireUnbuilt();
    this.weightInKG = floatOrNull(weightInKG, "weightInKG");
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
    this.kind = requireGiven(kind, "kind").value();
    return this;
  }

  @Override
  public Depot.Builder kind(String kind) {
    requireUnbuilt();
    this.kind = requireGiven(kind, "kind");
    return this;
  }

  @Override
  public Depot.Builder kind(example.sdk.depot.model.DepotKind kind) {
    requireUnbuilt();
    this.kind = sdkValue(requireGiven(kind, "kind"), "kind");
    return this;
  }

  @Override
  public Depot.Builder kind(Optional<DepotKind> kind) {
    requireUnbuilt();
    this.kind = valueOrNull(kind, "kind");
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
    this.kinds = DepotKind.wireValues(listOf("kinds", first, rest));
    return this;
  }

  @Override
  public Depot.Builder kinds(Collection<DepotKind> kinds) {
    requireUnbuilt();
    this.kinds = DepotKind.wireValues(copyOf(kinds, "kinds"));
    return this;
  }

  @Override
  public Depot.Builder kindsWithStrings(Collection<String> kinds) {
    requireUnbuilt();
    this.kinds = copyOf(kinds, "kinds");
    return this;
  }

  @Override
  public Depot.Builder kinds(example.sdk.depot.model.DepotKind first,
      example.sdk.depot.model.DepotKind... rest) {
    requireUnbuilt();
    this.kinds = listOf("kinds", each -> sdkValue(each, "kinds"), first, rest);
    return this;
  }

  @Override
  public Depot.Builder addKinds(Collection<DepotKind> kinds) {
    requireUnbuilt();
    this.kinds = BuilderSupport.appendAll(this.kinds, DepotKind.wireValues(copyOf(kinds, "kinds")));
    return this;
  }

  @Override
  public Depot.Builder kinds(Optional<? extends Collection<DepotKind>> kinds) {
    requireUnbuilt();
    this.kinds = valuesOrNull(kinds, "kinds");
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
    this.shelves = copyOf(shelves, "shelves");
    return this;
  }

  @Override
  public Depot.Builder shelves(Shelf first, Shelf... rest) {
    requireUnbuilt();
    this.shelves = listOf("shelves", first, rest);
    return this;
  }

  @Override
  public Depot.Builder shelves(Shelf.BuilderFunction first, Shelf.BuilderFunction... rest) {
    requireUnbuilt();
    this.shelves = listOf("shelves",
        each -> complete(each, Shelf.builder(), "shelves").build(), first, rest);
    return this;
  }

  @Override
  public Depot.Builder shelf(Shelf shelf) {
    requireUnbuilt();
    this.shelves = BuilderSupport.append(this.shelves, requireGiven(shelf, "shelf"));
    return this;
  }

  @Override
  public Depot.Builder shelf(Function<? super Shelf.Builder, ? extends Shelf.Builder> shelf) {
    requireUnbuilt();
    this.shelves = BuilderSupport.append(this.shelves,
        complete(shelf, Shelf.builder(), "shelf").build());
    return this;
  }

  @Override
  public Depot.Builder addShelves(Collection<Shelf> shelves) {
    requireUnbuilt();
    this.shelves = BuilderSupport.appendAll(this.shelves, copyOf(shelves, "shelves"));
    return this;
  }

  @Override
  public Depot.Builder shelves(Optional<? extends Collection<Shelf>> shelves) {
    requireUnbuilt();
    this.shelves = listOrNull(shelves, "shelves");
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
    this.colour = requireGiven(colour, "colour");
    return this;
  }

  @Override
  public Depot.Builder colour(Optional<String> colour) {
    requireUnbuilt();
    this.colour = orNull(colour, "colour");
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
    this.pallets = copyOf(pallets, "pallets");
    return this;
  }

  @Override
  public Depot.Builder pallets(Pallet first, Pallet... rest) {
    requireUnbuilt();
    this.pallets = listOf("pallets", first, rest);
    return this;
  }

  @Override
  public Depot.Builder pallets(Pallet.BuilderFunction first, Pallet.BuilderFunction... rest) {
    requireUnbuilt();
    this.pallets = listOf("pallets",
        each -> complete(each, Pallet.builder(), "pallets").build(), first, rest);
    return this;
  }

  @Override
  public Depot.Builder pallet(Pallet pallet) {
    requireUnbuilt();
    this.pallets = BuilderSupport.append(this.pallets, requireGiven(pallet, "pallet"));
    return this;
  }

  @Override
  public Depot.Builder pallet(Function<? super Pallet.Builder, ? extends Pallet.Builder> pallet) {
    requireUnbuilt();
    this.pallets = BuilderSupport.append(this.pallets,
        complete(pallet, Pallet.builder(), "pallet").build());
    return this;
  }

  @Override
  public Depot.Builder addPallets(Collection<Pallet> pallets) {
    requireUnbuilt();
    this.pallets = BuilderSupport.appendAll(this.pallets, copyOf(pallets, "pallets"));
    return this;
  }

  @Override
  public Depot.Builder pallets(Optional<? extends Collection<Pallet>> pallets) {
    requireUnbuilt();
    this.pallets = listOrNull(pallets, "pallets");
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
  public <T> Depot.Builder ifNotNull(@Nullable T value,
      BiConsumer<? super Depot.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public Depot build() {
    return checked(Severity.ERROR);
  }

  @Override
  public Depot buildRefusingWarnings() {
    return checked(Severity.WARN);
  }

  /** Returns the value, unless it has a violation of a severity or above. */
  private Depot checked(Severity refused) {
    requireUnbuilt();
    Depot value = unchecked();
    InvalidConfigException.throwIfInvalid("Depot", value.violations(), refused);
    markBuilt();
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  Depot unchecked() {
    return new Depot(this);
  }
}
