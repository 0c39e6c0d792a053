package example.translated;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.constraint.Finite;
import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonDocuments;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import example.sdk.depot.model.CreateDepotRequest;
import example.sdk.depot.model.DescribeDepotResponse;
import java.io.Reader;
import java.nio.file.Path;
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

/** The structure {@code CreateDepotInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Depot {
  private static final List<RuleSet<Depot>> RULES =
      List.of(new DepotChecks(), ServiceLoadedRules.found(Depot.class));

  final @Nullable String depotName;

  final @Nullable Long capacity;

  final @Nullable Float weightInKG;

  final @Nullable String kind;

  final @Nullable List<String> kinds;

  final @Nullable List<Shelf> shelves;

  final @Nullable String colour;

  final @Nullable List<Pallet> pallets;

  private final LazyViolations<Depot> violations;

  Depot(DepotBuilder builder) {
    this.depotName = builder.depotName;
    this.capacity = builder.capacity;
    this.weightInKG = builder.weightInKG;
    this.kind = builder.kind;
    this.kinds = BuilderSupport.freeze(builder.kinds);
    this.shelves = BuilderSupport.freeze(builder.shelves);
    this.colour = builder.colour;
    this.pallets = BuilderSupport.freeze(builder.pallets);
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsDepotName builder() {
    return DepotBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new DepotBuilder(this);
  }

  /**
   * The member {@code DepotName} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public String depotName() {
    return BuilderSupport.required(depotName, "Depot", "depotName");
  }

  /**
   * The member {@code Capacity} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Long> capacity() {
    return Optional.ofNullable(capacity);
  }

  /**
   * The member {@code WeightInKG} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Float> weightInKG() {
    return Optional.ofNullable(weightInKG);
  }

  /**
   * The member {@code Kind} of the request.
   *
   * @return the constant; empty if it is not set or this library does not know the value
   */
  public Optional<DepotKind> kind() {
    return kind == null ? Optional.empty() : DepotKind.fromValue(kind);
  }

  /**
   * The member {@code Kind} of the request.
   *
   * <p>Returns the string as it was set, even if this library does not know it.
   *
   * @return empty if it is not set
   */
  public Optional<String> kindAsString() {
    return Optional.ofNullable(kind);
  }

  /**
   * The member {@code Kinds} of the request.
   *
   * <p>Leaves out values that this library does not know; {@link #kindsAsStrings()} has all of
   * them.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<DepotKind> kinds() {
    return DepotKind.known(BuilderSupport.orEmpty(kinds));
  }

  /**
   * The member {@code Kinds} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> kindsAsStrings() {
    return BuilderSupport.orEmpty(kinds);
  }

  /** Checks whether {@code kinds} is set, even to an empty value; only then is it sent. */
  public boolean hasKinds() {
    return kinds != null;
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
   * Newer than the SDK.
   *
   * @return empty if it is not set
   */
  public Optional<String> colour() {
    return Optional.ofNullable(colour);
  }

  /**
   * The member {@code Pallets} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Pallet> pallets() {
    return BuilderSupport.orEmpty(pallets);
  }

  /** Checks whether {@code pallets} is set, even to an empty value; only then is it sent. */
  public boolean hasPallets() {
    return pallets != null;
  }

  /**
   * Returns the errors and warnings that are not suppressed. A value that a builder built has
   * warnings at most; a value that was read can have any errors.
   *
   * @return the violations, ordered by path; empty if there are none
   */
  public List<Violation> violations() {
    return violations.of(this);
  }

  /**
   * Returns the errors and warnings that are not suppressed, including those of your own rules,
   * which each call checks again.
   *
   * @param more your own rules
   * @return the violations, ordered by path; empty if there are none
   */
  @SafeVarargs
  public final List<Violation> violations(RuleSet<? super Depot>... more) {
    Violations found = null;
    for (RuleSet<? super Depot> rules : more) {
      found = Violations.both(found, rules.check(this));
    }
    return violations.of(this, found);
  }

  /**
   * Returns the violations that {@link #violations()} leaves out because their rules are
   * suppressed.
   *
   * @return the suppressed violations, ordered by path; empty if there are none
   */
  public List<Violation> suppressedViolations() {
    return violations.suppressed(this);
  }

  /**
   * Returns the suppressed rules with their reasons. They document a decision: they are neither
   * sent nor written to JSON, and {@code equals} ignores them.
   *
   * @return the suppressions, in the order in which they were declared
   */
  public List<Suppression> suppressions() {
    return violations.suppressions();
  }

  /**
   * Reads the body of a {@code CreateDepot} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Depot fromJson(String json) {
    return JsonDocuments.read(json, DepotJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateDepot} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Depot fromJson(Reader json) {
    return JsonDocuments.read(json, DepotJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateDepot} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Depot fromJson(Path file) {
    return JsonDocuments.read(file, DepotJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateDepot} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Depot fromJson(JsonValue json) {
    return JsonDocuments.read(json, DepotJson.CODEC);
  }

  /**
   * Reads the response of {@code DescribeDepot}, as the AWS CLI prints it, without the members that
   * a request does not have.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the response
   *     does not have
   */
  public static Depot fromDescribed(String json) {
    return JsonDocuments.read(json, JsonDocuments.described(DepotJson.CODEC));
  }

  /**
   * Reads the response of {@code DescribeDepot}, as the AWS CLI prints it, without the members that
   * a request does not have.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the response
   *     does not have
   */
  public static Depot fromDescribed(Reader json) {
    return JsonDocuments.read(json, JsonDocuments.described(DepotJson.CODEC));
  }

  /**
   * Reads the response of {@code DescribeDepot}, as the AWS CLI prints it, without the members that
   * a request does not have.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the response
   *     does not have
   */
  public static Depot fromDescribed(Path file) {
    return JsonDocuments.read(file, JsonDocuments.described(DepotJson.CODEC));
  }

  /**
   * Reads the response of {@code DescribeDepot}, as the AWS CLI prints it, without the members that
   * a request does not have.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the response
   *     does not have
   */
  public static Depot fromDescribed(JsonValue json) {
    return JsonDocuments.read(json, JsonDocuments.described(DepotJson.CODEC));
  }

  /** Returns the body of the {@code CreateDepot} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, DepotJson.CODEC);
  }

  /** Returns the body of the {@code CreateDepot} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, DepotJson.CODEC);
  }

  /**
   * Converts this value to a request of the AWS SDK for Java.
   *
   * <p>The AWS SDK at build time cannot send {@code Depot.colour}, {@code Depot.pallets},
   * {@code Shelf.gadget}.
   *
   * @return the request to pass to the client
   * @throws InvalidConfigException if it has errors, or a member that the AWS SDK at build time
   *     cannot send
   */
  public CreateDepotRequest toRequest() {
    InvalidConfigException.throwIfInvalid("Depot", violations());
    InvalidConfigException.throwIfInvalid("Depot",
        Violations.list(DepotTranslator.unsupported(this)));
    return DepotTranslator.toRequest(this);
  }

  /**
   * Converts a request of the AWS SDK for Java. A request that the service would refuse is
   * converted too; {@link #violations()} lists its errors.
   *
   * @param request the request
   */
  public static Depot from(CreateDepotRequest request) {
    return DepotTranslator.fromRequest(request);
  }

  /**
   * Returns the errors and warnings of a request of the AWS SDK for Java.
   *
   * @param request the request
   * @return the violations, ordered by path; empty if there are none
   */
  public static List<Violation> check(CreateDepotRequest request) {
    return from(request).violations();
  }

  /**
   * Converts a response of the service. An old or incomplete one is converted too;
   * {@link #violations()} lists its errors.
   *
   * <p>The response has no {@code Capacity}, {@code WeightInKG}, {@code Kind}, {@code Colour},
   * {@code Pallets}, so these are never set.
   *
   * <p>The AWS SDK at build time cannot read {@code Depot.colour}, {@code Depot.pallets},
   * {@code Shelf.gadget}, so these are never set.
   *
   * @param response the response of the service
   */
  public static Depot from(DescribeDepotResponse response) {
    return DepotTranslator.fromResponse(response);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Depot that
        && Objects.equals(depotName, that.depotName)
        && Objects.equals(capacity, that.capacity)
        && Objects.equals(weightInKG, that.weightInKG)
        && Objects.equals(kind, that.kind)
        && Objects.equals(kinds, that.kinds)
        && Objects.equals(shelves, that.shelves)
        && Objects.equals(colour, that.colour)
        && Objects.equals(pallets, that.pallets);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(depotName);
    hash = 31 * hash + Objects.hashCode(capacity);
    hash = 31 * hash + Objects.hashCode(weightInKG);
    hash = 31 * hash + Objects.hashCode(kind);
    hash = 31 * hash + Objects.hashCode(kinds);
    hash = 31 * hash + Objects.hashCode(shelves);
    hash = 31 * hash + Objects.hashCode(colour);
    hash = 31 * hash + Objects.hashCode(pallets);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Depot")
        .add("depotName", depotName)
        .add("capacity", capacity)
        .add("weightInKG", weightInKG)
        .add("kind", kind)
        .add("kinds", kinds)
        .add("shelves", shelves)
        .add("colour", colour)
        .add("pallets", pallets)
        .toString();
  }

  /** A builder that still requires {@code depotName}. */
  @CheckReturnValue
  public interface NeedsDepotName {
    /**
     * The member {@code DepotName} of the request.
     *
     * @param depotName at most 8 characters
     * @return the last stage, which has the optional members
     */
    Builder depotName(@Length(max = 8) String depotName);
  }

  /**
   * The last stage of a builder of a {@link Depot}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /**
     * Sets {@link Depot#depotName() depotName}.
     *
     * @param depotName at most 8 characters
     */
    Builder depotName(@Length(max = 8) String depotName);

    /** The member {@code Capacity} of the request. */
    Builder capacity(long capacity);

    /** Sets {@link Depot#capacity() capacity} from an Optional; an empty one clears it. */
    Builder capacity(Optional<Long> capacity);

    /** The member {@code WeightInKG} of the request. */
    Builder weightInKG(@Finite(asFloat = true) double weightInKG);

    /** Sets {@link Depot#weightInKG() weightInKG} from an Optional; an empty one clears it. */
    Builder weightInKG(Optional<Double> weightInKG);

    /** The member {@code Kind} of the request. */
    Builder kind(DepotKind kind);

    /**
     * Sets {@link Depot#kind() kind} from a string; an unknown value is kept and causes a warning.
     */
    Builder kind(@KnownValues(DepotKind.class) String kind);

    /** Sets {@link Depot#kind() kind} from a constant of the AWS SDK. */
    Builder kind(example.sdk.depot.model.DepotKind kind);

    /** Sets {@link Depot#kind() kind} from an Optional; an empty one clears it. */
    Builder kind(Optional<DepotKind> kind);

    /**
     * The member {@code Kinds} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder kinds(DepotKind first, @Continues DepotKind... rest);

    /** Sets {@link Depot#kinds() kinds}. Replaces earlier elements. */
    Builder kinds(Collection<DepotKind> kinds);

    /**
     * Sets {@link Depot#kinds() kinds} from strings; an unknown value is kept and causes a warning.
     * Replaces earlier elements.
     */
    Builder kindsWithStrings(@KnownValues(DepotKind.class) Collection<String> kinds);

    /** Sets {@link Depot#kinds() kinds}. Replaces earlier elements. */
    Builder kinds(example.sdk.depot.model.DepotKind first,
        @Continues example.sdk.depot.model.DepotKind... rest);

    /** Adds elements to {@link Depot#kinds() kinds}. */
    Builder addKinds(Collection<DepotKind> kinds);

    /** Sets {@link Depot#kinds() kinds} from an Optional; an empty one clears it. */
    Builder kinds(Optional<? extends Collection<DepotKind>> kinds);

    /**
     * The member {@code Shelves} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder shelves(Collection<Shelf> shelves);

    /** Sets {@link Depot#shelves() shelves}. Replaces earlier elements. */
    Builder shelves(Shelf first, @Continues Shelf... rest);

    /** Sets {@link Depot#shelves() shelves}. Replaces earlier elements. */
    Builder shelves(Shelf.BuilderFunction first, @Continues Shelf.BuilderFunction... rest);

    /** Adds an element to {@link Depot#shelves() shelves}. */
    @AddsTo("shelves")
    Builder shelf(Shelf shelf);

    /**
     * Adds an element, built in place, to {@link Depot#shelves() shelves}.
     *
     * @param shelf a function from the first stage of the builder to its last
     */
    @AddsTo("shelves")
    Builder shelf(Function<? super Shelf.Builder, ? extends Shelf.Builder> shelf);

    /** Adds elements to {@link Depot#shelves() shelves}. */
    Builder addShelves(Collection<Shelf> shelves);

    /** Sets {@link Depot#shelves() shelves} from an Optional; an empty one clears it. */
    Builder shelves(Optional<? extends Collection<Shelf>> shelves);

    /** Newer than the SDK. */
    Builder colour(String colour);

    /** Sets {@link Depot#colour() colour} from an Optional; an empty one clears it. */
    Builder colour(Optional<String> colour);

    /**
     * The member {@code Pallets} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder pallets(Collection<Pallet> pallets);

    /** Sets {@link Depot#pallets() pallets}. Replaces earlier elements. */
    Builder pallets(Pallet first, @Continues Pallet... rest);

    /** Sets {@link Depot#pallets() pallets}. Replaces earlier elements. */
    Builder pallets(Pallet.BuilderFunction first, @Continues Pallet.BuilderFunction... rest);

    /** Adds an element to {@link Depot#pallets() pallets}. */
    @AddsTo("pallets")
    Builder pallet(Pallet pallet);

    /**
     * Adds an element, built in place, to {@link Depot#pallets() pallets}.
     *
     * @param pallet a function from the first stage of the builder to its last
     */
    @AddsTo("pallets")
    Builder pallet(Function<? super Pallet.Builder, ? extends Pallet.Builder> pallet);

    /** Adds elements to {@link Depot#pallets() pallets}. */
    Builder addPallets(Collection<Pallet> pallets);

    /** Sets {@link Depot#pallets() pallets} from an Optional; an empty one clears it. */
    Builder pallets(Optional<? extends Collection<Pallet>> pallets);

    /** Clears {@link Depot#capacity() capacity}; it is not sent. */
    Builder clearCapacity();

    /** Clears {@link Depot#weightInKG() weightInKG}; it is not sent. */
    Builder clearWeightInKG();

    /** Clears {@link Depot#kind() kind}; it is not sent. */
    Builder clearKind();

    /** Clears {@link Depot#kinds() kinds}; it is not sent. */
    Builder clearKinds();

    /** Clears {@link Depot#shelves() shelves}; it is not sent. */
    Builder clearShelves();

    /** Clears {@link Depot#colour() colour}; it is not sent. */
    Builder clearColour();

    /** Clears {@link Depot#pallets() pallets}; it is not sent. */
    Builder clearPallets();

    /**
     * Suppresses a rule: breaking it is neither an error nor a warning. The value keeps the
     * reason and never sends it.
     *
     * @param rule the rule, which is not a constraint of the model
     * @param reason why the configuration may break the rule
     */
    Builder suppress(Rule rule, String reason);

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

    /**
     * Builds the value and checks it completely, nested values included, before anything is sent.
     * Warnings do not prevent it; the value's {@code violations()} returns them.
     *
     * @throws InvalidConfigException if there are errors; it lists all of them
     */
    @CheckReturnValue
    Depot build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    Depot buildRefusingWarnings();
  }
}
