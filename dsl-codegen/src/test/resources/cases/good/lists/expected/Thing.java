package example.lists;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.constraint.EachKey;
import dev.endpointdsl.constraint.Finite;
import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.constraint.Range;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueItems;
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
import java.util.Collection;
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
public final class Thing {
  private static final List<RuleSet<Thing>> RULES =
      List.of(new ThingChecks(), ServiceLoadedRules.found(Thing.class));

  final @Nullable List<Part> parts;

  final @Nullable List<String> names;

  final @Nullable List<String> colors;

  final @Nullable List<Integer> numbers;

  final @Nullable List<Float> shares;

  final @Nullable List<List<String>> grid;

  final @Nullable List<Option> options;

  final @Nullable List<Tag> tags;

  final @Nullable List<String> guestList;

  final @Nullable List<String> data;

  private final LazyViolations<Thing> violations;

  Thing(ThingBuilder builder) {
    this.parts = BuilderSupport.freeze(builder.parts);
    this.names = BuilderSupport.freeze(builder.names);
    this.colors = BuilderSupport.freeze(builder.colors);
    this.numbers = BuilderSupport.freeze(builder.numbers);
    this.shares = BuilderSupport.freeze(builder.shares);
    this.grid = BuilderSupport.freezeNested(builder.grid);
    this.options = BuilderSupport.freeze(builder.options);
    this.tags = BuilderSupport.freeze(builder.tags);
    this.guestList = BuilderSupport.freeze(builder.guestList);
    this.data = BuilderSupport.freeze(builder.data);
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsParts builder() {
    return ThingBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new ThingBuilder(this);
  }

  /**
   * A stage with two methods that lead on: for all parts and for one part.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public List<Part> parts() {
    return BuilderSupport.required(parts, "Thing", "parts");
  }

  /**
   * The member {@code Names} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> names() {
    return BuilderSupport.orEmpty(names);
  }

  /** Checks whether {@code names} is set, even to an empty value; only then is it sent. */
  public boolean hasNames() {
    return names != null;
  }

  /**
   * The member {@code Colors} of the request.
   *
   * <p>Leaves out values that this library does not know; {@link #colorsAsStrings()} has all of
   * them.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Color> colors() {
    return Color.known(BuilderSupport.orEmpty(colors));
  }

  /**
   * The member {@code Colors} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> colorsAsStrings() {
    return BuilderSupport.orEmpty(colors);
  }

  /** Checks whether {@code colors} is set, even to an empty value; only then is it sent. */
  public boolean hasColors() {
    return colors != null;
  }

  /**
   * The member {@code Numbers} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Integer> numbers() {
    return BuilderSupport.orEmpty(numbers);
  }

  /** Checks whether {@code numbers} is set, even to an empty value; only then is it sent. */
  public boolean hasNumbers() {
    return numbers != null;
  }

  /**
   * The member {@code Shares} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Float> shares() {
    return BuilderSupport.orEmpty(shares);
  }

  /** Checks whether {@code shares} is set, even to an empty value; only then is it sent. */
  public boolean hasShares() {
    return shares != null;
  }

  /**
   * The member {@code Grid} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<List<String>> grid() {
    return BuilderSupport.orEmpty(grid);
  }

  /** Checks whether {@code grid} is set, even to an empty value; only then is it sent. */
  public boolean hasGrid() {
    return grid != null;
  }

  /**
   * Each has one required member, so that setters accept its values alone.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Option> options() {
    return BuilderSupport.orEmpty(options);
  }

  /** Checks whether {@code options} is set, even to an empty value; only then is it sent. */
  public boolean hasOptions() {
    return options != null;
  }

  /**
   * The member {@code Tags} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Tag> tags() {
    return BuilderSupport.orEmpty(tags);
  }

  /** Checks whether {@code tags} is set, even to an empty value; only then is it sent. */
  public boolean hasTags() {
    return tags != null;
  }

  /**
   * The member {@code GuestList} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> guestList() {
    return BuilderSupport.orEmpty(guestList);
  }

  /** Checks whether {@code guestList} is set, even to an empty value; only then is it sent. */
  public boolean hasGuestList() {
    return guestList != null;
  }

  /**
   * Has no singular.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> data() {
    return BuilderSupport.orEmpty(data);
  }

  /** Checks whether {@code data} is set, even to an empty value; only then is it sent. */
  public boolean hasData() {
    return data != null;
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
  public final List<Violation> violations(RuleSet<? super Thing>... more) {
    Violations found = null;
    for (RuleSet<? super Thing> rules : more) {
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
  public static Thing fromJson(String json) {
    return JsonDocuments.read(json, ThingJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateThing} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Thing fromJson(Reader json) {
    return JsonDocuments.read(json, ThingJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateThing} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Thing fromJson(Path file) {
    return JsonDocuments.read(file, ThingJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateThing} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Thing fromJson(JsonValue json) {
    return JsonDocuments.read(json, ThingJson.CODEC);
  }

  /** Returns the body of the {@code CreateThing} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, ThingJson.CODEC);
  }

  /** Returns the body of the {@code CreateThing} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, ThingJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing that
        && Objects.equals(parts, that.parts)
        && Objects.equals(names, that.names)
        && Objects.equals(colors, that.colors)
        && Objects.equals(numbers, that.numbers)
        && Objects.equals(shares, that.shares)
        && Objects.equals(grid, that.grid)
        && Objects.equals(options, that.options)
        && Objects.equals(tags, that.tags)
        && Objects.equals(guestList, that.guestList)
        && Objects.equals(data, that.data);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(parts);
    hash = 31 * hash + Objects.hashCode(names);
    hash = 31 * hash + Objects.hashCode(colors);
    hash = 31 * hash + Objects.hashCode(numbers);
    hash = 31 * hash + Objects.hashCode(shares);
    hash = 31 * hash + Objects.hashCode(grid);
    hash = 31 * hash + Objects.hashCode(options);
    hash = 31 * hash + Objects.hashCode(tags);
    hash = 31 * hash + Objects.hashCode(guestList);
    hash = 31 * hash + Objects.hashCode(data);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Thing")
        .add("parts", parts)
        .add("names", names)
        .add("colors", colors)
        .add("numbers", numbers)
        .add("shares", shares)
        .add("grid", grid)
        .add("options", options)
        .add("tags", tags)
        .add("guestList", guestList)
        .add("data", data)
        .toString();
  }

  /** A builder that still requires {@code parts}. */
  @CheckReturnValue
  public interface NeedsParts {
    /**
     * A stage with two methods that lead on: for all parts and for one part.
     *
     * <p>Replaces earlier elements.
     *
     * @param parts 1 to 2 elements
     * @return the last stage, which has the optional members
     */
    Builder parts(@Size(min = 1, max = 2) Collection<Part> parts);

    /**
     * Sets {@link Thing#parts() parts}. Replaces earlier elements.
     *
     * @param rest the other elements; in total 1 to 2 elements
     * @return the last stage, which has the optional members
     */
    Builder parts(Part first, @Continues @Size(min = 1, max = 2) Part... rest);

    /**
     * Sets {@link Thing#parts() parts}. Replaces earlier elements.
     *
     * @param rest the other elements; in total 1 to 2 elements
     * @return the last stage, which has the optional members
     */
    Builder parts(Part.BuilderFunction first,
        @Continues @Size(min = 1, max = 2) Part.BuilderFunction... rest);

    /**
     * Adds an element to {@link Thing#parts() parts}.
     *
     * @return the last stage, which has the optional members
     */
    @AddsTo("parts")
    Builder part(Part part);

    /**
     * Adds an element, built in place, to {@link Thing#parts() parts}.
     *
     * @param part a function from the first stage of the builder to its last
     * @return the last stage, which has the optional members
     */
    @AddsTo("parts")
    Builder part(Function<? super Part.NeedsName, ? extends Part.Builder> part);
  }

  /**
   * The last stage of a builder of a {@link Thing}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /**
     * Sets {@link Thing#parts() parts}. Replaces earlier elements.
     *
     * @param parts 1 to 2 elements
     */
    Builder parts(@Size(min = 1, max = 2) Collection<Part> parts);

    /**
     * Sets {@link Thing#parts() parts}. Replaces earlier elements.
     *
     * @param rest the other elements; in total 1 to 2 elements
     */
    Builder parts(Part first, @Continues @Size(min = 1, max = 2) Part... rest);

    /**
     * Sets {@link Thing#parts() parts}. Replaces earlier elements.
     *
     * @param rest the other elements; in total 1 to 2 elements
     */
    Builder parts(Part.BuilderFunction first,
        @Continues @Size(min = 1, max = 2) Part.BuilderFunction... rest);

    /** Adds an element to {@link Thing#parts() parts}. */
    @AddsTo("parts")
    Builder part(Part part);

    /**
     * Adds an element, built in place, to {@link Thing#parts() parts}.
     *
     * @param part a function from the first stage of the builder to its last
     */
    @AddsTo("parts")
    Builder part(Function<? super Part.NeedsName, ? extends Part.Builder> part);

    /** Adds elements to {@link Thing#parts() parts}. */
    Builder addParts(Collection<Part> parts);

    /**
     * The member {@code Names} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @param rest the other elements; in total at most 3 elements, no two of them equal, each
     *     2 to 10 characters
     */
    Builder names(@Length(min = 2, max = 10) String first,
        @Continues @Size(max = 3) @UniqueItems @Length(min = 2, max = 10) String... rest);

    /**
     * Sets {@link Thing#names() names}. Replaces earlier elements.
     *
     * @param names at most 3 elements, no two of them equal, each 2 to 10 characters
     */
    Builder names(@Size(max = 3) @UniqueItems @Length(min = 2, max = 10) Collection<String> names);

    /**
     * Adds an element to {@link Thing#names() names}.
     *
     * @param name 2 to 10 characters
     */
    @AddsTo("names")
    Builder name(@Length(min = 2, max = 10) String name);

    /** Adds elements to {@link Thing#names() names}. */
    Builder addNames(Collection<String> names);

    /** Sets {@link Thing#names() names} from an Optional; an empty one clears it. */
    Builder names(Optional<? extends Collection<String>> names);

    /**
     * The member {@code Colors} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder colors(Color first, @Continues Color... rest);

    /** Sets {@link Thing#colors() colors}. Replaces earlier elements. */
    Builder colors(Collection<Color> colors);

    /**
     * Sets {@link Thing#colors() colors} from strings; an unknown value is kept and causes a
     * warning. Replaces earlier elements.
     */
    Builder colorsWithStrings(@KnownValues(Color.class) Collection<String> colors);

    /** Adds an element to {@link Thing#colors() colors}. */
    @AddsTo("colors")
    Builder color(Color color);

    /**
     * Adds an element to {@link Thing#colors() colors} from a string; an unknown value is kept and
     * causes a warning.
     */
    @AddsTo("colors")
    Builder color(@KnownValues(Color.class) String color);

    /** Adds elements to {@link Thing#colors() colors}. */
    Builder addColors(Collection<Color> colors);

    /** Sets {@link Thing#colors() colors} from an Optional; an empty one clears it. */
    Builder colors(Optional<? extends Collection<Color>> colors);

    /**
     * The member {@code Numbers} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @param rest the other elements; in total each between 1 and 9
     */
    Builder numbers(@Range(min = 1, max = 9) Integer first,
        @Continues @Range(min = 1, max = 9) Integer... rest);

    /**
     * Sets {@link Thing#numbers() numbers}. Replaces earlier elements.
     *
     * @param numbers each between 1 and 9
     */
    Builder numbers(@Range(min = 1, max = 9) Collection<Integer> numbers);

    /**
     * Adds an element to {@link Thing#numbers() numbers}.
     *
     * @param number between 1 and 9
     */
    @AddsTo("numbers")
    Builder number(@Range(min = 1, max = 9) int number);

    /** Adds elements to {@link Thing#numbers() numbers}. */
    Builder addNumbers(Collection<Integer> numbers);

    /** Sets {@link Thing#numbers() numbers} from an Optional; an empty one clears it. */
    Builder numbers(Optional<? extends Collection<Integer>> numbers);

    /**
     * The member {@code Shares} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder shares(@Finite(asFloat = true) Float first,
        @Continues @Finite(asFloat = true) Float... rest);

    /** Sets {@link Thing#shares() shares}. Replaces earlier elements. */
    Builder shares(@Finite(asFloat = true) Collection<Float> shares);

    /** Adds an element to {@link Thing#shares() shares}. */
    @AddsTo("shares")
    Builder share(@Finite(asFloat = true) double share);

    /** Adds elements to {@link Thing#shares() shares}. */
    Builder addShares(Collection<Float> shares);

    /** Sets {@link Thing#shares() shares} from an Optional; an empty one clears it. */
    Builder shares(Optional<? extends Collection<Float>> shares);

    /**
     * The member {@code Grid} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @param grid at most 4 elements, each 1 to 2 elements, each 2 to 10 characters
     */
    Builder grid(@Size(max = 4) Collection<List<String>> grid);

    /** Adds elements to {@link Thing#grid() grid}. */
    Builder addGrid(Collection<List<String>> grid);

    /** Sets {@link Thing#grid() grid} from an Optional; an empty one clears it. */
    Builder grid(Optional<? extends Collection<List<String>>> grid);

    /**
     * Each has one required member, so that setters accept its values alone.
     *
     * <p>Replaces earlier elements.
     */
    Builder options(Color first, @Continues Color... rest);

    /** Sets {@link Thing#options() options}. Replaces earlier elements. */
    Builder options(Collection<Option> options);

    /** Sets {@link Thing#options() options}. Replaces earlier elements. */
    Builder options(Option first, @Continues Option... rest);

    /** Sets {@link Thing#options() options}. Replaces earlier elements. */
    Builder options(Option.BuilderFunction first, @Continues Option.BuilderFunction... rest);

    /** Adds an element to {@link Thing#options() options}. */
    @AddsTo("options")
    Builder option(Option option);

    /**
     * Adds an element, built in place, to {@link Thing#options() options}.
     *
     * @param option a function from the first stage of the builder to its last
     */
    @AddsTo("options")
    Builder option(Function<? super Option.NeedsColor, ? extends Option.Builder> option);

    /** Adds elements to {@link Thing#options() options}. */
    Builder addOptions(Collection<Option> options);

    /** Sets {@link Thing#options() options} from an Optional; an empty one clears it. */
    Builder options(Optional<? extends Collection<Option>> options);

    /**
     * The member {@code Tags} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder tags(Collection<Tag> tags);

    /** Sets {@link Thing#tags() tags}. Replaces earlier elements. */
    Builder tags(Tag first, @Continues Tag... rest);

    /** Sets {@link Thing#tags() tags}. Replaces earlier elements. */
    Builder tags(Tag.BuilderFunction first, @Continues Tag.BuilderFunction... rest);

    /** Sets {@link Thing#tags() tags} from a map, in its order. Replaces earlier elements. */
    Builder tags(@EachKey(length = @Length(min = 2, max = 10)) Map<String, String> tags);

    /** Adds an element to {@link Thing#tags() tags}. */
    @AddsTo("tags")
    Builder tag(Tag tag);

    /**
     * Adds an element, built in place, to {@link Thing#tags() tags}.
     *
     * @param tag a function from the first stage of the builder to its last
     */
    @AddsTo("tags")
    Builder tag(Function<? super Tag.NeedsKey, ? extends Tag.Builder> tag);

    /**
     * Adds an element to {@link Thing#tags() tags}.
     *
     * @param key 2 to 10 characters
     */
    @AddsTo("tags")
    Builder tag(@Length(min = 2, max = 10) String key, String value);

    /** Adds elements to {@link Thing#tags() tags}. */
    Builder addTags(Collection<Tag> tags);

    /** Adds elements to {@link Thing#tags() tags}. */
    Builder addTags(Map<String, String> tags);

    /** Sets {@link Thing#tags() tags} from an Optional; an empty one clears it. */
    Builder tags(Optional<? extends Collection<Tag>> tags);

    /**
     * The member {@code GuestList} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @param rest the other elements; in total at most 3 elements, no two of them equal, each
     *     2 to 10 characters
     */
    Builder guestList(@Length(min = 2, max = 10) String first,
        @Continues @Size(max = 3) @UniqueItems @Length(min = 2, max = 10) String... rest);

    /**
     * Sets {@link Thing#guestList() guestList}. Replaces earlier elements.
     *
     * @param guestList at most 3 elements, no two of them equal, each 2 to 10 characters
     */
    Builder guestList(
        @Size(max = 3) @UniqueItems @Length(min = 2, max = 10) Collection<String> guestList);

    /**
     * Adds an element to {@link Thing#guestList() guestList}.
     *
     * @param guest 2 to 10 characters
     */
    @AddsTo("guestList")
    Builder guest(@Length(min = 2, max = 10) String guest);

    /** Adds elements to {@link Thing#guestList() guestList}. */
    Builder addGuestList(Collection<String> guestList);

    /** Sets {@link Thing#guestList() guestList} from an Optional; an empty one clears it. */
    Builder guestList(Optional<? extends Collection<String>> guestList);

    /**
     * Has no singular.
     *
     * <p>Replaces earlier elements.
     *
     * @param rest the other elements; in total at most 3 elements, no two of them equal, each
     *     2 to 10 characters
     */
    Builder data(@Length(min = 2, max = 10) String first,
        @Continues @Size(max = 3) @UniqueItems @Length(min = 2, max = 10) String... rest);

    /**
     * Sets {@link Thing#data() data}. Replaces earlier elements.
     *
     * @param data at most 3 elements, no two of them equal, each 2 to 10 characters
     */
    Builder data(@Size(max = 3) @UniqueItems @Length(min = 2, max = 10) Collection<String> data);

    /** Adds elements to {@link Thing#data() data}. */
    Builder addData(Collection<String> data);

    /** Sets {@link Thing#data() data} from an Optional; an empty one clears it. */
    Builder data(Optional<? extends Collection<String>> data);

    /**
     * Changes the element with a key in {@link Thing#parts() parts}.
     *
     * @param name the key of an element; an unknown one is an error that lists all keys
     * @param change changes a builder that has the members of the element
     */
    Builder changePart(String name, Consumer<? super Part.Builder> change);

    /** Clears {@link Thing#names() names}; it is not sent. */
    Builder clearNames();

    /** Clears {@link Thing#colors() colors}; it is not sent. */
    Builder clearColors();

    /** Clears {@link Thing#numbers() numbers}; it is not sent. */
    Builder clearNumbers();

    /** Clears {@link Thing#shares() shares}; it is not sent. */
    Builder clearShares();

    /** Clears {@link Thing#grid() grid}; it is not sent. */
    Builder clearGrid();

    /** Clears {@link Thing#options() options}; it is not sent. */
    Builder clearOptions();

    /** Clears {@link Thing#tags() tags}; it is not sent. */
    Builder clearTags();

    /** Clears {@link Thing#guestList() guestList}; it is not sent. */
    Builder clearGuestList();

    /** Clears {@link Thing#data() data}; it is not sent. */
    Builder clearData();

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
    Thing build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    Thing buildRefusingWarnings();
  }
}
