package example.maps;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.EachKey;
import dev.endpointdsl.constraint.EachValue;
import dev.endpointdsl.constraint.Finite;
import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.constraint.Range;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonDocuments;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code CreateThingInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class CreateThingInput {
  private static final List<RuleSet<CreateThingInput>> RULES =
      List.of(new CreateThingInputChecks(), ServiceLoadedRules.found(CreateThingInput.class));

  final @Nullable Map<String, String> labels;

  final @Nullable Map<String, Long> limits;

  final @Nullable Map<String, Float> weights;

  final @Nullable Map<String, Part> parts;

  final @Nullable Map<String, List<String>> names;

  final @Nullable Map<String, String> kinds;

  private final LazyViolations<CreateThingInput> violations;

  CreateThingInput(CreateThingInputBuilder builder) {
    this.labels = BuilderSupport.freeze(builder.labels);
    this.limits = BuilderSupport.freeze(builder.limits);
    this.weights = BuilderSupport.freeze(builder.weights);
    this.parts = BuilderSupport.freeze(builder.parts);
    this.names = BuilderSupport.freezeNested(builder.names);
    this.kinds = BuilderSupport.freeze(builder.kinds);
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsLabels builder() {
    return CreateThingInputBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new CreateThingInputBuilder(this);
  }

  /**
   * Labels by name.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public Map<String, String> labels() {
    return BuilderSupport.required(labels, "CreateThingInput", "labels");
  }

  /**
   * The member {@code Limits} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public Map<String, Long> limits() {
    return BuilderSupport.orEmpty(limits);
  }

  /** Checks whether {@code limits} is set, even to an empty value; only then is it sent. */
  public boolean hasLimits() {
    return limits != null;
  }

  /**
   * The member {@code Weights} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public Map<String, Float> weights() {
    return BuilderSupport.orEmpty(weights);
  }

  /** Checks whether {@code weights} is set, even to an empty value; only then is it sent. */
  public boolean hasWeights() {
    return weights != null;
  }

  /**
   * The member {@code Parts} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public Map<String, Part> parts() {
    return BuilderSupport.orEmpty(parts);
  }

  /** Checks whether {@code parts} is set, even to an empty value; only then is it sent. */
  public boolean hasParts() {
    return parts != null;
  }

  /**
   * The member {@code Names} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public Map<String, List<String>> names() {
    return BuilderSupport.orEmpty(names);
  }

  /** Checks whether {@code names} is set, even to an empty value; only then is it sent. */
  public boolean hasNames() {
    return names != null;
  }

  /**
   * The member {@code Kinds} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public Map<String, String> kinds() {
    return BuilderSupport.orEmpty(kinds);
  }

  /** Checks whether {@code kinds} is set, even to an empty value; only then is it sent. */
  public boolean hasKinds() {
    return kinds != null;
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
  public final List<Violation> violations(RuleSet<? super CreateThingInput>... more) {
    Violations found = null;
    for (RuleSet<? super CreateThingInput> rules : more) {
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
   * Reads the body of a {@code CreateThing} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateThingInput fromJson(String json) {
    return JsonDocuments.read(json, CreateThingInputJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateThing} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateThingInput fromJson(Reader json) {
    return JsonDocuments.read(json, CreateThingInputJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateThing} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateThingInput fromJson(Path file) {
    return JsonDocuments.read(file, CreateThingInputJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateThing} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateThingInput fromJson(JsonValue json) {
    return JsonDocuments.read(json, CreateThingInputJson.CODEC);
  }

  /** Returns the body of the {@code CreateThing} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, CreateThingInputJson.CODEC);
  }

  /** Returns the body of the {@code CreateThing} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, CreateThingInputJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateThingInput that
        && Objects.equals(labels, that.labels)
        && Objects.equals(limits, that.limits)
        && Objects.equals(weights, that.weights)
        && Objects.equals(parts, that.parts)
        && Objects.equals(names, that.names)
        && Objects.equals(kinds, that.kinds);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(labels);
    hash = 31 * hash + Objects.hashCode(limits);
    hash = 31 * hash + Objects.hashCode(weights);
    hash = 31 * hash + Objects.hashCode(parts);
    hash = 31 * hash + Objects.hashCode(names);
    hash = 31 * hash + Objects.hashCode(kinds);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("CreateThingInput")
        .add("labels", labels)
        .add("limits", limits)
        .add("weights", weights)
        .add("parts", parts)
        .add("names", names)
        .add("kinds", kinds)
        .toString();
  }

  /** A builder that still requires {@code labels}. */
  @CheckReturnValue
  public interface NeedsLabels {
    /**
     * Labels by name.
     *
     * <p>Replaces earlier entries.
     *
     * @param labels 1 to 2 elements, each key matching {@code [a-z]+}, each value at most 3
     *     characters
     * @return the last stage, which has the optional members
     */
    Builder labels(
        @Size(min = 1, max = 2)
            @EachKey(matches = @Matches("[a-z]+"))
            @EachValue(length = @Length(max = 3))
            Map<String, String> labels);

    /**
     * Adds an entry to {@link CreateThingInput#labels() labels}, or replaces the one with the same
     * key.
     *
     * @param key matching {@code [a-z]+}
     * @param value at most 3 characters
     * @return the last stage, which has the optional members
     */
    @AddsTo("labels")
    Builder label(@Matches("[a-z]+") String key, @Length(max = 3) String value);
  }

  /**
   * The last stage of a builder of a {@link CreateThingInput}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /**
     * Sets {@link CreateThingInput#labels() labels}. Replaces earlier entries.
     *
     * @param labels 1 to 2 elements, each key matching {@code [a-z]+}, each value at most 3
     *     characters
     */
    Builder labels(
        @Size(min = 1, max = 2)
            @EachKey(matches = @Matches("[a-z]+"))
            @EachValue(length = @Length(max = 3))
            Map<String, String> labels);

    /**
     * Adds an entry to {@link CreateThingInput#labels() labels}, or replaces the one with the same
     * key.
     *
     * @param key matching {@code [a-z]+}
     * @param value at most 3 characters
     */
    @AddsTo("labels")
    Builder label(@Matches("[a-z]+") String key, @Length(max = 3) String value);

    /**
     * Adds entries to {@link CreateThingInput#labels() labels}, or replaces those with the same
     * keys.
     */
    Builder addLabels(Map<String, String> labels);

    /**
     * The member {@code Limits} of the request.
     *
     * <p>Replaces earlier entries.
     *
     * @param limits each value at least 1
     */
    Builder limits(@EachValue(range = @Range(min = 1)) Map<String, Long> limits);

    /**
     * Adds an entry to {@link CreateThingInput#limits() limits}, or replaces the one with the same
     * key.
     *
     * @param value at least 1
     */
    @AddsTo("limits")
    Builder limit(String key, @Range(min = 1) long value);

    /**
     * Adds entries to {@link CreateThingInput#limits() limits}, or replaces those with the same
     * keys.
     */
    Builder addLimits(Map<String, Long> limits);

    /** Sets {@link CreateThingInput#limits() limits} from an Optional; an empty one clears it. */
    Builder limits(Optional<? extends Map<String, Long>> limits);

    /**
     * The member {@code Weights} of the request.
     *
     * <p>Replaces earlier entries.
     */
    Builder weights(@EachValue(finite = @Finite(asFloat = true)) Map<String, Float> weights);

    /**
     * Adds an entry to {@link CreateThingInput#weights() weights}, or replaces the one with the
     * same key.
     */
    @AddsTo("weights")
    Builder weight(String key, @Finite(asFloat = true) double value);

    /**
     * Adds entries to {@link CreateThingInput#weights() weights}, or replaces those with the same
     * keys.
     */
    Builder addWeights(Map<String, Float> weights);

    /** Sets {@link CreateThingInput#weights() weights} from an Optional; an empty one clears it. */
    Builder weights(Optional<? extends Map<String, Float>> weights);

    /**
     * The member {@code Parts} of the request.
     *
     * <p>Replaces earlier entries.
     */
    Builder parts(Map<String, Part> parts);

    /**
     * Adds an entry to {@link CreateThingInput#parts() parts}, or replaces the one with the same
     * key.
     */
    @AddsTo("parts")
    Builder part(String key, Part value);

    /**
     * Adds an entry to {@link CreateThingInput#parts() parts}, or replaces the one with the same
     * key.
     *
     * @param value a function from the first stage of the builder to its last
     */
    @AddsTo("parts")
    Builder part(String key, Function<? super Part.NeedsName, ? extends Part.Builder> value);

    /**
     * Adds entries to {@link CreateThingInput#parts() parts}, or replaces those with the same keys.
     */
    Builder addParts(Map<String, Part> parts);

    /** Sets {@link CreateThingInput#parts() parts} from an Optional; an empty one clears it. */
    Builder parts(Optional<? extends Map<String, Part>> parts);

    /**
     * The member {@code Names} of the request.
     *
     * <p>Replaces earlier entries.
     *
     * @param names each value each at most 3 characters
     */
    Builder names(@EachKey(knownValues = @KnownValues(Kind.class)) Map<String, List<String>> names);

    /**
     * Adds an entry to {@link CreateThingInput#names() names}, or replaces the one with the same
     * key.
     *
     * @param value each at most 3 characters
     */
    @AddsTo("names")
    Builder name(@KnownValues(Kind.class) String key, List<String> value);

    /**
     * Adds an entry to {@link CreateThingInput#names() names}, or replaces the one with the same
     * key.
     *
     * @param value each at most 3 characters
     */
    @AddsTo("names")
    Builder name(Kind key, List<String> value);

    /**
     * Adds entries to {@link CreateThingInput#names() names}, or replaces those with the same keys.
     */
    Builder addNames(Map<String, List<String>> names);

    /** Sets {@link CreateThingInput#names() names} from an Optional; an empty one clears it. */
    Builder names(Optional<? extends Map<String, List<String>>> names);

    /**
     * The member {@code Kinds} of the request.
     *
     * <p>Replaces earlier entries.
     */
    Builder kinds(@EachValue(knownValues = @KnownValues(Kind.class)) Map<String, String> kinds);

    /**
     * Adds an entry to {@link CreateThingInput#kinds() kinds}, or replaces the one with the same
     * key.
     */
    @AddsTo("kinds")
    Builder kind(String key, @KnownValues(Kind.class) String value);

    /**
     * Adds an entry to {@link CreateThingInput#kinds() kinds}, or replaces the one with the same
     * key.
     */
    @AddsTo("kinds")
    Builder kind(String key, Kind value);

    /**
     * Adds entries to {@link CreateThingInput#kinds() kinds}, or replaces those with the same keys.
     */
    Builder addKinds(Map<String, String> kinds);

    /** Sets {@link CreateThingInput#kinds() kinds} from an Optional; an empty one clears it. */
    Builder kinds(Optional<? extends Map<String, String>> kinds);

    /** Clears {@link CreateThingInput#limits() limits}; it is not sent. */
    Builder clearLimits();

    /** Clears {@link CreateThingInput#weights() weights}; it is not sent. */
    Builder clearWeights();

    /** Clears {@link CreateThingInput#parts() parts}; it is not sent. */
    Builder clearParts();

    /** Clears {@link CreateThingInput#names() names}; it is not sent. */
    Builder clearNames();

    /** Clears {@link CreateThingInput#kinds() kinds}; it is not sent. */
    Builder clearKinds();

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
    CreateThingInput build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    CreateThingInput buildRefusingWarnings();
  }
}
