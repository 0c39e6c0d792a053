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
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    this.labels = BuilderSupport.frozen(builder.labels);
    this.limits = BuilderSupport.frozen(builder.limits);
    this.weights = BuilderSupport.frozen(builder.weights);
    this.parts = BuilderSupport.frozen(builder.parts);
    this.names = BuilderSupport.frozenNested(builder.names);
    this.kinds = BuilderSupport.frozen(builder.kinds);
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsLabels builder() {
    return new CreateThingInputBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new CreateThingInputBuilder(this);
  }

  /**
   * Labels by name.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public Map<String, String> labels() {
    return BuilderSupport.required(labels, "CreateThingInput", "labels");
  }

  /**
   * The member {@code Limits} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, Long> limits() {
    return BuilderSupport.orEmpty(limits);
  }

  /**
   * Whether {@code limits} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasLimits() {
    return limits != null;
  }

  /**
   * The member {@code Weights} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, Float> weights() {
    return BuilderSupport.orEmpty(weights);
  }

  /**
   * Whether {@code weights} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasWeights() {
    return weights != null;
  }

  /**
   * The member {@code Parts} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, Part> parts() {
    return BuilderSupport.orEmpty(parts);
  }

  /**
   * Whether {@code parts} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasParts() {
    return parts != null;
  }

  /**
   * The member {@code Names} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, List<String>> names() {
    return BuilderSupport.orEmpty(names);
  }

  /**
   * Whether {@code names} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasNames() {
    return names != null;
  }

  /**
   * The member {@code Kinds} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, String> kinds() {
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
   * Reads what {@link #toJson()} writes: the body of a {@code CreateThing} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the text
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateThingInput fromJson(String json) {
    return JsonReader.read(json, CreateThingInputJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateThing} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the text; it is not closed
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateThingInput fromJson(Reader json) {
    return JsonReader.read(json, CreateThingInputJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateThing} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param file a file in UTF-8
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateThingInput fromJson(Path file) {
    return JsonReader.read(file, CreateThingInputJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateThing} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the JSON as a tree, whose problems have no lines
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateThingInput fromJson(JsonValue json) {
    return JsonReader.read(json, CreateThingInputJson.FORM);
  }

  /**
   * The body of the {@code CreateThing} request, on one line, without spaces.
   *
   * @return JSON
   */
  public String toJson() {
    return JsonWriter.compact(this, CreateThingInputJson.FORM);
  }

  /**
   * The body of the {@code CreateThing} request, indented, for people.
   *
   * @return JSON
   */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, CreateThingInputJson.FORM);
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

  /** A builder that still needs {@code labels}. */
  public interface NeedsLabels {
    /**
     * Labels by name.
     *
     * <p>Replaces what was set or added before.
     *
     * @param labels 1 to 2 elements, each key matching {@code [a-z]+}, each value at most 3
     *     characters
     * @return a last stage, which takes everything optional
     */
    Builder labels(
        @Size(min = 1, max = 2)
            @EachKey(matches = @Matches("[a-z]+"))
            @EachValue(length = @Length(max = 3))
            Map<String, String> labels);

    /**
     * Labels by name.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key matching {@code [a-z]+}
     * @param value at most 3 characters
     * @return a last stage, which takes everything optional
     */
    @AddsTo("labels")
    Builder label(@Matches("[a-z]+") String key, @Length(max = 3) String value);
  }

  /**
   * The last stage of a builder of {@link CreateThingInput}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * Labels by name.
     *
     * <p>Replaces what was set or added before.
     *
     * @param labels 1 to 2 elements, each key matching {@code [a-z]+}, each value at most 3
     *     characters
     * @return this builder
     */
    Builder labels(
        @Size(min = 1, max = 2)
            @EachKey(matches = @Matches("[a-z]+"))
            @EachValue(length = @Length(max = 3))
            Map<String, String> labels);

    /**
     * Labels by name.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key matching {@code [a-z]+}
     * @param value at most 3 characters
     * @return this builder
     */
    @AddsTo("labels")
    Builder label(@Matches("[a-z]+") String key, @Length(max = 3) String value);

    /**
     * The member {@code Limits} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param limits each value at least 1
     * @return this builder
     */
    Builder limits(@EachValue(range = @Range(min = 1)) Map<String, Long> limits);

    /**
     * The member {@code Limits} of the request.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key the value
     * @param value at least 1
     * @return this builder
     */
    @AddsTo("limits")
    Builder limit(String key, @Range(min = 1) long value);

    /**
     * The member {@code Weights} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param weights the value
     * @return this builder
     */
    Builder weights(@EachValue(finite = @Finite(asFloat = true)) Map<String, Float> weights);

    /**
     * The member {@code Weights} of the request.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key the value
     * @param value the value
     * @return this builder
     */
    @AddsTo("weights")
    Builder weight(String key, @Finite(asFloat = true) double value);

    /**
     * The member {@code Parts} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param parts the value
     * @return this builder
     */
    Builder parts(Map<String, Part> parts);

    /**
     * The member {@code Parts} of the request.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key the value
     * @param value the value
     * @return this builder
     */
    @AddsTo("parts")
    Builder part(String key, Part value);

    /**
     * The member {@code Parts} of the request.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key the value
     * @param value takes the first stage of the builder and returns the last
     * @return this builder
     */
    @AddsTo("parts")
    Builder part(String key, Function<? super Part.NeedsName, ? extends Part.Builder> value);

    /**
     * The member {@code Names} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param names each value each at most 3 characters
     * @return this builder
     */
    Builder names(@EachKey(knownValues = @KnownValues(Kind.class)) Map<String, List<String>> names);

    /**
     * The member {@code Names} of the request.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key the value
     * @param value each at most 3 characters
     * @return this builder
     */
    @AddsTo("names")
    Builder name(@KnownValues(Kind.class) String key, List<String> value);

    /**
     * The member {@code Kinds} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param kinds the value
     * @return this builder
     */
    Builder kinds(@EachValue(knownValues = @KnownValues(Kind.class)) Map<String, String> kinds);

    /**
     * The member {@code Kinds} of the request.
     *
     * <p>Adds one entry, or replaces the one of that key.
     *
     * @param key the value
     * @param value the value's text
     * @return this builder
     */
    @AddsTo("kinds")
    Builder kind(String key, @KnownValues(Kind.class) String value);

    /**
     * Takes limits out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearLimits();

    /**
     * Takes weights out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearWeights();

    /**
     * Takes parts out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearParts();

    /**
     * Takes names out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearNames();

    /**
     * Takes kinds out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearKinds();

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
    CreateThingInput build();
  }
}
