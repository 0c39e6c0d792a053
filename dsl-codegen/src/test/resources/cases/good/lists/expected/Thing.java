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
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
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
    this.parts = BuilderSupport.frozen(builder.parts);
    this.names = BuilderSupport.frozen(builder.names);
    this.colors = BuilderSupport.frozen(builder.colors);
    this.numbers = BuilderSupport.frozen(builder.numbers);
    this.shares = BuilderSupport.frozen(builder.shares);
    this.grid = BuilderSupport.frozenNested(builder.grid);
    this.options = BuilderSupport.frozen(builder.options);
    this.tags = BuilderSupport.frozen(builder.tags);
    this.guestList = BuilderSupport.frozen(builder.guestList);
    this.data = BuilderSupport.frozen(builder.data);
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsParts builder() {
    return new ThingBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new ThingBuilder(this);
  }

  /**
   * A stage with two methods that lead on: for all parts and for one part.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public List<Part> parts() {
    return BuilderSupport.required(parts, "Thing", "parts");
  }

  /**
   * The member {@code Names} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<String> names() {
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
   * The member {@code Colors} of the request.
   *
   * <p>Only what this library knows; all of it is in {@code colorsAsStrings()}.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Color> colors() {
    return Color.known(BuilderSupport.orEmpty(colors));
  }

  /**
   * The member {@code Colors} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<String> colorsAsStrings() {
    return BuilderSupport.orEmpty(colors);
  }

  /**
   * Whether {@code colors} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasColors() {
    return colors != null;
  }

  /**
   * The member {@code Numbers} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Integer> numbers() {
    return BuilderSupport.orEmpty(numbers);
  }

  /**
   * Whether {@code numbers} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasNumbers() {
    return numbers != null;
  }

  /**
   * The member {@code Shares} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Float> shares() {
    return BuilderSupport.orEmpty(shares);
  }

  /**
   * Whether {@code shares} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasShares() {
    return shares != null;
  }

  /**
   * The member {@code Grid} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<List<String>> grid() {
    return BuilderSupport.orEmpty(grid);
  }

  /**
   * Whether {@code grid} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasGrid() {
    return grid != null;
  }

  /**
   * Each has one required member, so that setters accept its values alone.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Option> options() {
    return BuilderSupport.orEmpty(options);
  }

  /**
   * Whether {@code options} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasOptions() {
    return options != null;
  }

  /**
   * The member {@code Tags} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Tag> tags() {
    return BuilderSupport.orEmpty(tags);
  }

  /**
   * Whether {@code tags} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasTags() {
    return tags != null;
  }

  /**
   * The member {@code GuestList} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<String> guestList() {
    return BuilderSupport.orEmpty(guestList);
  }

  /**
   * Whether {@code guestList} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasGuestList() {
    return guestList != null;
  }

  /**
   * Has no singular.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<String> data() {
    return BuilderSupport.orEmpty(data);
  }

  /**
   * Whether {@code data} was set, if only to nothing.
   *
   * @return whether it is sent
   */
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
   * Reads what {@link #toJson()} writes: the body of a {@code CreateThing} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the text
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Thing fromJson(String json) {
    return JsonReader.read(json, ThingJson.FORM);
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
  public static Thing fromJson(Reader json) {
    return JsonReader.read(json, ThingJson.FORM);
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
  public static Thing fromJson(Path file) {
    return JsonReader.read(file, ThingJson.FORM);
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
  public static Thing fromJson(JsonValue json) {
    return JsonReader.read(json, ThingJson.FORM);
  }

  /**
   * The body of the {@code CreateThing} request, on one line, without spaces.
   *
   * @return JSON
   */
  public String toJson() {
    return JsonWriter.compact(this, ThingJson.FORM);
  }

  /**
   * The body of the {@code CreateThing} request, indented, for people.
   *
   * @return JSON
   */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, ThingJson.FORM);
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

  /** A builder that still needs {@code parts}. */
  public interface NeedsParts {
    /**
     * A stage with two methods that lead on: for all parts and for one part.
     *
     * <p>Replaces what was set or added before.
     *
     * @param parts 1 to 2 elements
     * @return a last stage, which takes everything optional
     */
    Builder parts(@Size(min = 1, max = 2) Collection<Part> parts);

    /**
     * A stage with two methods that lead on: for all parts and for one part.
     *
     * <p>Adds one element.
     *
     * @param part the value
     * @return a last stage, which takes everything optional
     */
    @AddsTo("parts")
    Builder part(Part part);

    /**
     * A stage with two methods that lead on: for all parts and for one part.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param part takes the first stage of the builder and returns the last
     * @return a last stage, which takes everything optional
     */
    @AddsTo("parts")
    Builder part(Function<? super Part.NeedsName, ? extends Part.Builder> part);
  }

  /**
   * The last stage of a builder of {@link Thing}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * A stage with two methods that lead on: for all parts and for one part.
     *
     * <p>Replaces what was set or added before.
     *
     * @param parts 1 to 2 elements
     * @return this builder
     */
    Builder parts(@Size(min = 1, max = 2) Collection<Part> parts);

    /**
     * A stage with two methods that lead on: for all parts and for one part.
     *
     * <p>Adds one element.
     *
     * @param part the value
     * @return this builder
     */
    @AddsTo("parts")
    Builder part(Part part);

    /**
     * A stage with two methods that lead on: for all parts and for one part.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param part takes the first stage of the builder and returns the last
     * @return this builder
     */
    @AddsTo("parts")
    Builder part(Function<? super Part.NeedsName, ? extends Part.Builder> part);

    /**
     * The member {@code Names} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together at most 3 elements, no two of them equal,
     *     each 2 to 10 characters
     * @return this builder
     */
    Builder names(@Length(min = 2, max = 10) String first,
        @Continues @Size(max = 3) @UniqueItems @Length(min = 2, max = 10) String... rest);

    /**
     * The member {@code Names} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param names at most 3 elements, no two of them equal, each 2 to 10 characters
     * @return this builder
     */
    Builder names(@Size(max = 3) @UniqueItems @Length(min = 2, max = 10) Collection<String> names);

    /**
     * The member {@code Names} of the request.
     *
     * <p>Adds one element.
     *
     * @param name 2 to 10 characters
     * @return this builder
     */
    @AddsTo("names")
    Builder name(@Length(min = 2, max = 10) String name);

    /**
     * The member {@code Colors} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements
     * @return this builder
     */
    Builder colors(Color first, @Continues Color... rest);

    /**
     * The member {@code Colors} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param colors the value
     * @return this builder
     */
    Builder colors(Collection<Color> colors);

    /**
     * The member {@code Colors} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param colors the value
     * @return this builder
     */
    Builder colorsWithStrings(@KnownValues(Color.class) Collection<String> colors);

    /**
     * The member {@code Colors} of the request.
     *
     * <p>Adds one element.
     *
     * @param color the value
     * @return this builder
     */
    @AddsTo("colors")
    Builder color(Color color);

    /**
     * The member {@code Colors} of the request.
     *
     * <p>Adds one element.
     *
     * @param color the value's text
     * @return this builder
     */
    @AddsTo("colors")
    Builder color(@KnownValues(Color.class) String color);

    /**
     * The member {@code Numbers} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together each between 1 and 9
     * @return this builder
     */
    Builder numbers(@Range(min = 1, max = 9) Integer first,
        @Continues @Range(min = 1, max = 9) Integer... rest);

    /**
     * The member {@code Numbers} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param numbers each between 1 and 9
     * @return this builder
     */
    Builder numbers(@Range(min = 1, max = 9) Collection<Integer> numbers);

    /**
     * The member {@code Numbers} of the request.
     *
     * <p>Adds one element.
     *
     * @param number between 1 and 9
     * @return this builder
     */
    @AddsTo("numbers")
    Builder number(@Range(min = 1, max = 9) int number);

    /**
     * The member {@code Shares} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements
     * @return this builder
     */
    Builder shares(@Finite(asFloat = true) Float first,
        @Continues @Finite(asFloat = true) Float... rest);

    /**
     * The member {@code Shares} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param shares the value
     * @return this builder
     */
    Builder shares(@Finite(asFloat = true) Collection<Float> shares);

    /**
     * The member {@code Shares} of the request.
     *
     * <p>Adds one element.
     *
     * @param share the value
     * @return this builder
     */
    @AddsTo("shares")
    Builder share(@Finite(asFloat = true) double share);

    /**
     * The member {@code Grid} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param grid at most 4 elements, each 1 to 2 elements, each 2 to 10 characters
     * @return this builder
     */
    Builder grid(@Size(max = 4) Collection<List<String>> grid);

    /**
     * Each has one required member, so that setters accept its values alone.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements
     * @return this builder
     */
    Builder options(Color first, @Continues Color... rest);

    /**
     * Each has one required member, so that setters accept its values alone.
     *
     * <p>Replaces what was set or added before.
     *
     * @param options the value
     * @return this builder
     */
    Builder options(Collection<Option> options);

    /**
     * Each has one required member, so that setters accept its values alone.
     *
     * <p>Adds one element.
     *
     * @param option the value
     * @return this builder
     */
    @AddsTo("options")
    Builder option(Option option);

    /**
     * Each has one required member, so that setters accept its values alone.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param option takes the first stage of the builder and returns the last
     * @return this builder
     */
    @AddsTo("options")
    Builder option(Function<? super Option.NeedsColor, ? extends Option.Builder> option);

    /**
     * The member {@code Tags} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param tags the value
     * @return this builder
     */
    Builder tags(Collection<Tag> tags);

    /**
     * The member {@code Tags} of the request.
     *
     * <p>Replaces what was set or added before. Elements come in the map's order.
     *
     * @param tags the value
     * @return this builder
     */
    Builder tags(@EachKey(length = @Length(min = 2, max = 10)) Map<String, String> tags);

    /**
     * The member {@code Tags} of the request.
     *
     * <p>Adds one element.
     *
     * @param tag the value
     * @return this builder
     */
    @AddsTo("tags")
    Builder tag(Tag tag);

    /**
     * The member {@code Tags} of the request.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param tag takes the first stage of the builder and returns the last
     * @return this builder
     */
    @AddsTo("tags")
    Builder tag(Function<? super Tag.NeedsKey, ? extends Tag.Builder> tag);

    /**
     * The member {@code Tags} of the request.
     *
     * <p>Adds one element.
     *
     * @param key 2 to 10 characters
     * @param value the value
     * @return this builder
     */
    @AddsTo("tags")
    Builder tag(@Length(min = 2, max = 10) String key, String value);

    /**
     * The member {@code GuestList} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together at most 3 elements, no two of them equal,
     *     each 2 to 10 characters
     * @return this builder
     */
    Builder guestList(@Length(min = 2, max = 10) String first,
        @Continues @Size(max = 3) @UniqueItems @Length(min = 2, max = 10) String... rest);

    /**
     * The member {@code GuestList} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param guestList at most 3 elements, no two of them equal, each 2 to 10 characters
     * @return this builder
     */
    Builder guestList(
        @Size(max = 3) @UniqueItems @Length(min = 2, max = 10) Collection<String> guestList);

    /**
     * The member {@code GuestList} of the request.
     *
     * <p>Adds one element.
     *
     * @param guest 2 to 10 characters
     * @return this builder
     */
    @AddsTo("guestList")
    Builder guest(@Length(min = 2, max = 10) String guest);

    /**
     * Has no singular.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together at most 3 elements, no two of them equal,
     *     each 2 to 10 characters
     * @return this builder
     */
    Builder data(@Length(min = 2, max = 10) String first,
        @Continues @Size(max = 3) @UniqueItems @Length(min = 2, max = 10) String... rest);

    /**
     * Has no singular.
     *
     * <p>Replaces what was set or added before.
     *
     * @param data at most 3 elements, no two of them equal, each 2 to 10 characters
     * @return this builder
     */
    Builder data(@Size(max = 3) @UniqueItems @Length(min = 2, max = 10) Collection<String> data);

    /**
     * Takes names out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearNames();

    /**
     * Takes colors out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearColors();

    /**
     * Takes numbers out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearNumbers();

    /**
     * Takes shares out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearShares();

    /**
     * Takes grid out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearGrid();

    /**
     * Takes options out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearOptions();

    /**
     * Takes tags out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearTags();

    /**
     * Takes guestList out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearGuestList();

    /**
     * Takes data out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearData();

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
    Thing build();
  }
}
