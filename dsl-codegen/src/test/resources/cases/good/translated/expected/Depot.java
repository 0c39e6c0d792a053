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
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
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
    this.kinds = BuilderSupport.frozen(builder.kinds);
    this.shelves = BuilderSupport.frozen(builder.shelves);
    this.colour = builder.colour;
    this.pallets = BuilderSupport.frozen(builder.pallets);
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsDepotName builder() {
    return new DepotBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new DepotBuilder(this);
  }

  /**
   * The member {@code DepotName} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String depotName() {
    return BuilderSupport.required(depotName, "Depot", "depotName");
  }

  /**
   * The member {@code Capacity} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Long> capacity() {
    return Optional.ofNullable(capacity);
  }

  /**
   * The member {@code WeightInKG} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Float> weightInKG() {
    return Optional.ofNullable(weightInKG);
  }

  /**
   * The member {@code Kind} of the request.
   *
   * @return the constant; empty when it was not set, or when this library does not know
   *     its text
   */
  public Optional<DepotKind> kind() {
    return kind == null ? Optional.empty() : DepotKind.fromValue(kind);
  }

  /**
   * The member {@code Kind} of the request.
   *
   * <p>The text as it was set, also when this library does not know it.
   *
   * @return empty when it was not set
   */
  public Optional<String> kindAsString() {
    return Optional.ofNullable(kind);
  }

  /**
   * The member {@code Kinds} of the request.
   *
   * <p>Only what this library knows; all of it is in {@code kindsAsStrings()}.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<DepotKind> kinds() {
    return DepotKind.known(BuilderSupport.orEmpty(kinds));
  }

  /**
   * The member {@code Kinds} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<String> kindsAsStrings() {
    return BuilderSupport.orEmpty(kinds);
  }

  /**
   * Whether {@code kinds} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasKinds() {
    return kinds != null;
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
   * Newer than the SDK.
   *
   * @return empty when it was not set
   */
  public Optional<String> colour() {
    return Optional.ofNullable(colour);
  }

  /**
   * The member {@code Pallets} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Pallet> pallets() {
    return BuilderSupport.orEmpty(pallets);
  }

  /**
   * Whether {@code pallets} was set, if only to nothing.
   *
   * @return whether it is sent
   */
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
   * Reads what {@link #toJson()} writes: the body of a {@code CreateDepot} request,
   * which is also what the AWS CLI takes as {@code --cli-input-json}.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the text
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Depot fromJson(String json) {
    return JsonReader.read(json, DepotJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateDepot} request,
   * which is also what the AWS CLI takes as {@code --cli-input-json}.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the text; it is not closed
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Depot fromJson(Reader json) {
    return JsonReader.read(json, DepotJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateDepot} request,
   * which is also what the AWS CLI takes as {@code --cli-input-json}.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param file a file in UTF-8
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Depot fromJson(Path file) {
    return JsonReader.read(file, DepotJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateDepot} request,
   * which is also what the AWS CLI takes as {@code --cli-input-json}.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the JSON as a tree, whose problems have no lines
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Depot fromJson(JsonValue json) {
    return JsonReader.read(json, DepotJson.FORM);
  }

  /**
   * The body of the {@code CreateDepot} request, on one line, without spaces.
   *
   * @return JSON
   */
  public String toJson() {
    return JsonWriter.compact(this, DepotJson.FORM);
  }

  /**
   * The body of the {@code CreateDepot} request, indented, for people.
   *
   * @return JSON
   */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, DepotJson.FORM);
  }

  /**
   * The request of the AWS SDK for Java.
   *
   * <p>The AWS SDK this was built against cannot send {@code Depot.colour}, {@code
   * Depot.pallets}, {@code Shelf.gadget}.
   *
   * @return what to pass to the client
   * @throws InvalidConfigException if the service would refuse it, or if it holds a member that
   *     the AWS SDK this was built against cannot send
   */
  public CreateDepotRequest toRequest() {
    InvalidConfigException.throwIfInvalid("Depot", violations());
    InvalidConfigException.throwIfInvalid("Depot",
        Violations.list(DepotTranslator.unsupported(this)));
    return DepotTranslator.toRequest(this);
  }

  /**
   * What the service tells of an existing one. It is never refused, however old or
   * incomplete; {@link #violations()} lists what is wrong with it.
   *
   * <p>The answer has no {@code Capacity}, {@code WeightInKG}, {@code Kind}, {@code Colour},
   * {@code Pallets}, so these stay unset, whatever was sent.
   *
   * <p>The AWS SDK this was built against cannot read {@code Depot.colour}, {@code
   * Depot.pallets}, {@code Shelf.gadget}, so these stay unset, whatever the service holds.
   *
   * @param response the service's answer
   * @return the value
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

  /** A builder that still needs {@code depotName}. */
  public interface NeedsDepotName {
    /**
     * The member {@code DepotName} of the request.
     *
     * @param depotName at most 8 characters
     * @return a last stage, which takes everything optional
     */
    Builder depotName(@Length(max = 8) String depotName);
  }

  /**
   * The last stage of a builder of {@link Depot}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code DepotName} of the request.
     *
     * @param depotName at most 8 characters
     * @return this builder
     */
    Builder depotName(@Length(max = 8) String depotName);

    /**
     * The member {@code Capacity} of the request.
     *
     * @param capacity the value
     * @return this builder
     */
    Builder capacity(long capacity);

    /**
     * The member {@code WeightInKG} of the request.
     *
     * @param weightInKG the value
     * @return this builder
     */
    Builder weightInKG(@Finite(asFloat = true) double weightInKG);

    /**
     * The member {@code Kind} of the request.
     *
     * @param kind the value
     * @return this builder
     */
    Builder kind(DepotKind kind);

    /**
     * The member {@code Kind} of the request.
     *
     * <p>Takes any text, for values newer than this library; one it does not know is kept and
     * warned about.
     *
     * @param kind the value's text
     * @return this builder
     */
    Builder kind(@KnownValues(DepotKind.class) String kind);

    /**
     * The member {@code Kinds} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements
     * @return this builder
     */
    Builder kinds(DepotKind first, @Continues DepotKind... rest);

    /**
     * The member {@code Kinds} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param kinds the value
     * @return this builder
     */
    Builder kinds(Collection<DepotKind> kinds);

    /**
     * The member {@code Kinds} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param kinds the value
     * @return this builder
     */
    Builder kindsWithStrings(@KnownValues(DepotKind.class) Collection<String> kinds);

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
    Builder shelf(Function<? super Shelf.Builder, ? extends Shelf.Builder> shelf);

    /**
     * Newer than the SDK.
     *
     * @param colour the value
     * @return this builder
     */
    Builder colour(String colour);

    /**
     * The member {@code Pallets} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param pallets the value
     * @return this builder
     */
    Builder pallets(Collection<Pallet> pallets);

    /**
     * The member {@code Pallets} of the request.
     *
     * <p>Adds one element.
     *
     * @param pallet the value
     * @return this builder
     */
    @AddsTo("pallets")
    Builder pallet(Pallet pallet);

    /**
     * The member {@code Pallets} of the request.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param pallet takes the first stage of the builder and returns the last
     * @return this builder
     */
    @AddsTo("pallets")
    Builder pallet(Function<? super Pallet.Builder, ? extends Pallet.Builder> pallet);

    /**
     * Takes capacity out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearCapacity();

    /**
     * Takes weightInKG out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearWeightInKG();

    /**
     * Takes kind out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearKind();

    /**
     * Takes kinds out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearKinds();

    /**
     * Takes shelves out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearShelves();

    /**
     * Takes colour out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearColour();

    /**
     * Takes pallets out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearPallets();

    /**
     * Sets the configuration above a rule: what breaks it is no longer an error or a warning.
     * The reason is kept with the value and never sent.
     *
     * @param rule the rule; none of the model's own constraints
     * @param reason why it does not hold here, for people
     * @return this builder
     */
    Builder suppress(Rule rule, String reason);

    /**
     * Lets a consumer set what several values share, such as defaults.
     *
     * @param mutator is given this builder
     * @return this builder
     */
    Builder applyMutation(Consumer<? super Builder> mutator);

    /**
     * Builds and checks the value, at every depth, before anything is sent.
     *
     * @return the value
     * @throws InvalidConfigException listing everything that is wrong
     */
    Depot build();
  }
}
