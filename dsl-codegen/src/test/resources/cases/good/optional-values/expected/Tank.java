package example.optionalvalues;

import dev.endpointdsl.Bytes;
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
import java.time.Instant;
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

/** The structure {@code CreateTankInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Tank {
  private static final List<RuleSet<Tank>> RULES =
      List.of(new TankChecks(), ServiceLoadedRules.found(Tank.class));

  final @Nullable String name;

  final @Nullable Boolean sealed;

  final @Nullable Integer liters;

  final @Nullable Long volume;

  final @Nullable Float weight;

  final @Nullable Double depth;

  final @Nullable String color;

  final @Nullable List<String> colors;

  final @Nullable List<String> marks;

  final @Nullable Map<String, String> labels;

  final @Nullable Map<String, Pump> paints;

  final @Nullable Bytes photo;

  final @Nullable Instant filledAt;

  final @Nullable Load load;

  final @Nullable Lid lid;

  final @Nullable List<Pump> pumps;

  final @Nullable List<List<String>> rows;

  private final LazyViolations<Tank> violations;

  Tank(TankBuilder builder) {
    this.name = builder.name;
    this.sealed = builder.sealed;
    this.liters = builder.liters;
    this.volume = builder.volume;
    this.weight = builder.weight;
    this.depth = builder.depth;
    this.color = builder.color;
    this.colors = BuilderSupport.freeze(builder.colors);
    this.marks = BuilderSupport.freeze(builder.marks);
    this.labels = BuilderSupport.freeze(builder.labels);
    this.paints = BuilderSupport.freeze(builder.paints);
    this.photo = builder.photo;
    this.filledAt = builder.filledAt;
    this.load = builder.load;
    this.lid = builder.lid;
    this.pumps = BuilderSupport.freeze(builder.pumps);
    this.rows = BuilderSupport.freezeNested(builder.rows);
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsName builder() {
    return TankBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new TankBuilder(this);
  }

  /**
   * The member {@code Name} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public String name() {
    return BuilderSupport.required(name, "Tank", "name");
  }

  /**
   * The member {@code Sealed} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Boolean> sealed() {
    return Optional.ofNullable(sealed);
  }

  /**
   * The member {@code Liters} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> liters() {
    return Optional.ofNullable(liters);
  }

  /**
   * The member {@code Volume} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Long> volume() {
    return Optional.ofNullable(volume);
  }

  /**
   * The member {@code Weight} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Float> weight() {
    return Optional.ofNullable(weight);
  }

  /**
   * The member {@code Depth} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Double> depth() {
    return Optional.ofNullable(depth);
  }

  /**
   * The member {@code Color} of the request.
   *
   * @return the constant; empty if it is not set or this library does not know the value
   */
  public Optional<Color> color() {
    return color == null ? Optional.empty() : Color.fromValue(color);
  }

  /**
   * The member {@code Color} of the request.
   *
   * <p>Returns the string as it was set, even if this library does not know it.
   *
   * @return empty if it is not set
   */
  public Optional<String> colorAsString() {
    return Optional.ofNullable(color);
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
   * The member {@code Marks} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> marks() {
    return BuilderSupport.orEmpty(marks);
  }

  /** Checks whether {@code marks} is set, even to an empty value; only then is it sent. */
  public boolean hasMarks() {
    return marks != null;
  }

  /**
   * The member {@code Labels} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public Map<String, String> labels() {
    return BuilderSupport.orEmpty(labels);
  }

  /** Checks whether {@code labels} is set, even to an empty value; only then is it sent. */
  public boolean hasLabels() {
    return labels != null;
  }

  /**
   * The member {@code Paints} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public Map<String, Pump> paints() {
    return BuilderSupport.orEmpty(paints);
  }

  /** Checks whether {@code paints} is set, even to an empty value; only then is it sent. */
  public boolean hasPaints() {
    return paints != null;
  }

  /**
   * The member {@code Photo} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Bytes> photo() {
    return Optional.ofNullable(photo);
  }

  /**
   * The member {@code FilledAt} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Instant> filledAt() {
    return Optional.ofNullable(filledAt);
  }

  /**
   * The member {@code Load} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Load> load() {
    return Optional.ofNullable(load);
  }

  /**
   * The member {@code Lid} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Lid> lid() {
    return Optional.ofNullable(lid);
  }

  /**
   * The member {@code Pumps} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Pump> pumps() {
    return BuilderSupport.orEmpty(pumps);
  }

  /** Checks whether {@code pumps} is set, even to an empty value; only then is it sent. */
  public boolean hasPumps() {
    return pumps != null;
  }

  /**
   * The member {@code Rows} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<List<String>> rows() {
    return BuilderSupport.orEmpty(rows);
  }

  /** Checks whether {@code rows} is set, even to an empty value; only then is it sent. */
  public boolean hasRows() {
    return rows != null;
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
  public final List<Violation> violations(RuleSet<? super Tank>... more) {
    Violations found = null;
    for (RuleSet<? super Tank> rules : more) {
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
   * Reads the body of a {@code CreateTank} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Tank fromJson(String json) {
    return JsonDocuments.read(json, TankJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateTank} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Tank fromJson(Reader json) {
    return JsonDocuments.read(json, TankJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateTank} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Tank fromJson(Path file) {
    return JsonDocuments.read(file, TankJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateTank} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Tank fromJson(JsonValue json) {
    return JsonDocuments.read(json, TankJson.CODEC);
  }

  /** Returns the body of the {@code CreateTank} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, TankJson.CODEC);
  }

  /** Returns the body of the {@code CreateTank} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, TankJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tank that
        && Objects.equals(name, that.name)
        && Objects.equals(sealed, that.sealed)
        && Objects.equals(liters, that.liters)
        && Objects.equals(volume, that.volume)
        && Objects.equals(weight, that.weight)
        && Objects.equals(depth, that.depth)
        && Objects.equals(color, that.color)
        && Objects.equals(colors, that.colors)
        && Objects.equals(marks, that.marks)
        && Objects.equals(labels, that.labels)
        && Objects.equals(paints, that.paints)
        && Objects.equals(photo, that.photo)
        && Objects.equals(filledAt, that.filledAt)
        && Objects.equals(load, that.load)
        && Objects.equals(lid, that.lid)
        && Objects.equals(pumps, that.pumps)
        && Objects.equals(rows, that.rows);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(sealed);
    hash = 31 * hash + Objects.hashCode(liters);
    hash = 31 * hash + Objects.hashCode(volume);
    hash = 31 * hash + Objects.hashCode(weight);
    hash = 31 * hash + Objects.hashCode(depth);
    hash = 31 * hash + Objects.hashCode(color);
    hash = 31 * hash + Objects.hashCode(colors);
    hash = 31 * hash + Objects.hashCode(marks);
    hash = 31 * hash + Objects.hashCode(labels);
    hash = 31 * hash + Objects.hashCode(paints);
    hash = 31 * hash + Objects.hashCode(photo);
    hash = 31 * hash + Objects.hashCode(filledAt);
    hash = 31 * hash + Objects.hashCode(load);
    hash = 31 * hash + Objects.hashCode(lid);
    hash = 31 * hash + Objects.hashCode(pumps);
    hash = 31 * hash + Objects.hashCode(rows);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Tank")
        .add("name", name)
        .add("sealed", sealed)
        .add("liters", liters)
        .add("volume", volume)
        .add("weight", weight)
        .add("depth", depth)
        .add("color", color)
        .add("colors", colors)
        .add("marks", marks)
        .add("labels", labels)
        .add("paints", paints)
        .add("photo", photo)
        .add("filledAt", filledAt)
        .add("load", load)
        .add("lid", lid)
        .add("pumps", pumps)
        .add("rows", rows)
        .toString();
  }

  /** A builder that still requires {@code name}. */
  @CheckReturnValue
  public interface NeedsName {
    /**
     * The member {@code Name} of the request.
     *
     * @return the last stage, which has the optional members
     */
    Builder name(String name);
  }

  /**
   * The last stage of a builder of a {@link Tank}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** Sets {@link Tank#name() name}. */
    Builder name(String name);

    /** The member {@code Sealed} of the request. */
    Builder sealed(boolean sealed);

    /** Sets {@link Tank#sealed() sealed} from an Optional; an empty one clears it. */
    Builder sealed(Optional<Boolean> sealed);

    /** The member {@code Liters} of the request. */
    Builder liters(int liters);

    /** Sets {@link Tank#liters() liters} from an Optional; an empty one clears it. */
    Builder liters(Optional<Integer> liters);

    /** The member {@code Volume} of the request. */
    Builder volume(long volume);

    /** Sets {@link Tank#volume() volume} from an Optional; an empty one clears it. */
    Builder volume(Optional<Long> volume);

    /** The member {@code Weight} of the request. */
    Builder weight(@Finite(asFloat = true) double weight);

    /** Sets {@link Tank#weight() weight} from an Optional; an empty one clears it. */
    Builder weight(Optional<Double> weight);

    /** The member {@code Depth} of the request. */
    Builder depth(@Finite double depth);

    /** Sets {@link Tank#depth() depth} from an Optional; an empty one clears it. */
    Builder depth(Optional<Double> depth);

    /** The member {@code Color} of the request. */
    Builder color(Color color);

    /**
     * Sets {@link Tank#color() color} from a string; an unknown value is kept and causes a warning.
     */
    Builder color(@KnownValues(Color.class) String color);

    /** Sets {@link Tank#color() color} from an Optional; an empty one clears it. */
    Builder color(Optional<Color> color);

    /**
     * The member {@code Colors} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder colors(Color first, @Continues Color... rest);

    /** Sets {@link Tank#colors() colors}. Replaces earlier elements. */
    Builder colors(Collection<Color> colors);

    /**
     * Sets {@link Tank#colors() colors} from strings; an unknown value is kept and causes a
     * warning. Replaces earlier elements.
     */
    Builder colorsWithStrings(@KnownValues(Color.class) Collection<String> colors);

    /** Adds elements to {@link Tank#colors() colors}. */
    Builder addColors(Collection<Color> colors);

    /** Sets {@link Tank#colors() colors} from an Optional; an empty one clears it. */
    Builder colors(Optional<? extends Collection<Color>> colors);

    /**
     * The member {@code Marks} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder marks(String first, @Continues String... rest);

    /** Sets {@link Tank#marks() marks}. Replaces earlier elements. */
    Builder marks(Collection<String> marks);

    /** Adds an element to {@link Tank#marks() marks}. */
    @AddsTo("marks")
    Builder mark(String mark);

    /** Adds elements to {@link Tank#marks() marks}. */
    Builder addMarks(Collection<String> marks);

    /** Sets {@link Tank#marks() marks} from an Optional; an empty one clears it. */
    Builder marks(Optional<? extends Collection<String>> marks);

    /**
     * The member {@code Labels} of the request.
     *
     * <p>Replaces earlier entries.
     */
    Builder labels(Map<String, String> labels);

    /** Adds an entry to {@link Tank#labels() labels}, or replaces the one with the same key. */
    @AddsTo("labels")
    Builder label(String key, String value);

    /** Adds entries to {@link Tank#labels() labels}, or replaces those with the same keys. */
    Builder addLabels(Map<String, String> labels);

    /** Sets {@link Tank#labels() labels} from an Optional; an empty one clears it. */
    Builder labels(Optional<? extends Map<String, String>> labels);

    /**
     * The member {@code Paints} of the request.
     *
     * <p>Replaces earlier entries.
     */
    Builder paints(@EachKey(knownValues = @KnownValues(Color.class)) Map<String, Pump> paints);

    /** Adds an entry to {@link Tank#paints() paints}, or replaces the one with the same key. */
    @AddsTo("paints")
    Builder paint(@KnownValues(Color.class) String key, Pump value);

    /**
     * Adds an entry to {@link Tank#paints() paints}, or replaces the one with the same key.
     *
     * @param value a function from the first stage of the builder to its last
     */
    @AddsTo("paints")
    Builder paint(@KnownValues(Color.class) String key,
        Function<? super Pump.NeedsPumpName, ? extends Pump.Builder> value);

    /** Adds an entry to {@link Tank#paints() paints}, or replaces the one with the same key. */
    @AddsTo("paints")
    Builder paint(Color key, Pump value);

    /**
     * Adds an entry to {@link Tank#paints() paints}, or replaces the one with the same key.
     *
     * @param value a function from the first stage of the builder to its last
     */
    @AddsTo("paints")
    Builder paint(Color key, Function<? super Pump.NeedsPumpName, ? extends Pump.Builder> value);

    /** Adds entries to {@link Tank#paints() paints}, or replaces those with the same keys. */
    Builder addPaints(Map<String, Pump> paints);

    /** Sets {@link Tank#paints() paints} from an Optional; an empty one clears it. */
    Builder paints(Optional<? extends Map<String, Pump>> paints);

    /** The member {@code Photo} of the request. */
    Builder photo(Bytes photo);

    /** Sets {@link Tank#photo() photo} to a copy of an array. */
    Builder photo(byte[] photo);

    /** Sets {@link Tank#photo() photo} from an Optional; an empty one clears it. */
    Builder photo(Optional<Bytes> photo);

    /** The member {@code FilledAt} of the request. */
    Builder filledAt(Instant filledAt);

    /** Sets {@link Tank#filledAt() filledAt} from an Optional; an empty one clears it. */
    Builder filledAt(Optional<Instant> filledAt);

    /** The member {@code Load} of the request. */
    Builder load(Load load);

    /** Sets {@link Tank#load() load} from an Optional; an empty one clears it. */
    Builder load(Optional<Load> load);

    /** The member {@code Lid} of the request. */
    Builder lid(Lid lid);

    /**
     * Sets {@link Tank#lid() lid}, built in place.
     *
     * @param lid a function from the first stage of the builder to its last
     */
    Builder lid(Function<? super Lid.NeedsBoltsOrSpring, ? extends Lid.Complete> lid);

    /** Sets {@link Tank#lid() lid} from an Optional; an empty one clears it. */
    Builder lid(Optional<Lid> lid);

    /**
     * The member {@code Pumps} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder pumps(Collection<Pump> pumps);

    /** Sets {@link Tank#pumps() pumps}. Replaces earlier elements. */
    Builder pumps(Pump first, @Continues Pump... rest);

    /** Sets {@link Tank#pumps() pumps}. Replaces earlier elements. */
    Builder pumps(Pump.BuilderFunction first, @Continues Pump.BuilderFunction... rest);

    /** Adds an element to {@link Tank#pumps() pumps}. */
    @AddsTo("pumps")
    Builder pump(Pump pump);

    /**
     * Adds an element, built in place, to {@link Tank#pumps() pumps}.
     *
     * @param pump a function from the first stage of the builder to its last
     */
    @AddsTo("pumps")
    Builder pump(Function<? super Pump.NeedsPumpName, ? extends Pump.Builder> pump);

    /** Adds elements to {@link Tank#pumps() pumps}. */
    Builder addPumps(Collection<Pump> pumps);

    /** Sets {@link Tank#pumps() pumps} from an Optional; an empty one clears it. */
    Builder pumps(Optional<? extends Collection<Pump>> pumps);

    /**
     * The member {@code Rows} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder rows(Collection<List<String>> rows);

    /** Adds an element to {@link Tank#rows() rows}. */
    @AddsTo("rows")
    Builder row(List<String> row);

    /** Adds elements to {@link Tank#rows() rows}. */
    Builder addRows(Collection<List<String>> rows);

    /** Sets {@link Tank#rows() rows} from an Optional; an empty one clears it. */
    Builder rows(Optional<? extends Collection<List<String>>> rows);

    /**
     * Changes the element with a key in {@link Tank#pumps() pumps}.
     *
     * @param pumpName the key of an element; an unknown one is an error that lists all keys
     * @param change changes a builder that has the members of the element
     */
    Builder changePump(String pumpName, Consumer<? super Pump.Builder> change);

    /** Clears {@link Tank#sealed() sealed}; it is not sent. */
    Builder clearSealed();

    /** Clears {@link Tank#liters() liters}; it is not sent. */
    Builder clearLiters();

    /** Clears {@link Tank#volume() volume}; it is not sent. */
    Builder clearVolume();

    /** Clears {@link Tank#weight() weight}; it is not sent. */
    Builder clearWeight();

    /** Clears {@link Tank#depth() depth}; it is not sent. */
    Builder clearDepth();

    /** Clears {@link Tank#color() color}; it is not sent. */
    Builder clearColor();

    /** Clears {@link Tank#colors() colors}; it is not sent. */
    Builder clearColors();

    /** Clears {@link Tank#marks() marks}; it is not sent. */
    Builder clearMarks();

    /** Clears {@link Tank#labels() labels}; it is not sent. */
    Builder clearLabels();

    /** Clears {@link Tank#paints() paints}; it is not sent. */
    Builder clearPaints();

    /** Clears {@link Tank#photo() photo}; it is not sent. */
    Builder clearPhoto();

    /** Clears {@link Tank#filledAt() filledAt}; it is not sent. */
    Builder clearFilledAt();

    /** Clears {@link Tank#load() load}; it is not sent. */
    Builder clearLoad();

    /** Clears {@link Tank#lid() lid}; it is not sent. */
    Builder clearLid();

    /** Clears {@link Tank#pumps() pumps}; it is not sent. */
    Builder clearPumps();

    /** Clears {@link Tank#rows() rows}; it is not sent. */
    Builder clearRows();

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
    Tank build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    Tank buildRefusingWarnings();
  }
}
