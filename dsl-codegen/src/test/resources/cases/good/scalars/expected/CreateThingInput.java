package example.scalars;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AllowedValues;
import dev.endpointdsl.constraint.DecimalRange;
import dev.endpointdsl.constraint.Finite;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.constraint.Range;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A thing. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class CreateThingInput {
  private static final List<RuleSet<CreateThingInput>> RULES =
      List.of(new CreateThingInputChecks(), ServiceLoadedRules.found(CreateThingInput.class));

  final @Nullable String name;

  final @Nullable Integer timeout;

  final @Nullable Boolean wanted;

  final @Nullable Float share;

  final @Nullable String part;

  final @Nullable String short_;

  final @Nullable String long_;

  final @Nullable Byte tiny;

  final @Nullable Short little;

  final @Nullable Integer days;

  final @Nullable Long big;

  final @Nullable Float ratio;

  final @Nullable Double factor;

  final @Nullable Double percentage;

  final @Nullable Double huge;

  final @Nullable Float least;

  final @Nullable Instant when;

  final @Nullable Instant then;

  final @Nullable Bytes bytes;

  private final LazyViolations<CreateThingInput> violations;

  CreateThingInput(CreateThingInputBuilder builder) {
    this.name = builder.name;
    this.timeout = builder.timeout;
    this.wanted = builder.wanted;
    this.share = builder.share;
    this.part = builder.part;
    this.short_ = builder.short_;
    this.long_ = builder.long_;
    this.tiny = builder.tiny;
    this.little = builder.little;
    this.days = builder.days;
    this.big = builder.big;
    this.ratio = builder.ratio;
    this.factor = builder.factor;
    this.percentage = builder.percentage;
    this.huge = builder.huge;
    this.least = builder.least;
    this.when = builder.when;
    this.then = builder.then;
    this.bytes = builder.bytes;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsName builder() {
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
   * The name of the thing.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public String name() {
    return BuilderSupport.required(name, "CreateThingInput", "name");
  }

  /**
   * The duration of the operation.
   *
   * <p>Default: {@code 60}.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public int timeout() {
    return BuilderSupport.required(timeout, "CreateThingInput", "timeout");
  }

  /**
   * The member {@code Wanted} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public boolean wanted() {
    return BuilderSupport.required(wanted, "CreateThingInput", "wanted");
  }

  /**
   * The member {@code Share} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public float share() {
    return BuilderSupport.required(share, "CreateThingInput", "share");
  }

  /**
   * Matches anywhere in the string.
   *
   * @return empty if it is not set
   */
  public Optional<String> part() {
    return Optional.ofNullable(part);
  }

  /**
   * The member {@code Short} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> short_() {
    return Optional.ofNullable(short_);
  }

  /**
   * The member {@code Long_} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> long_() {
    return Optional.ofNullable(long_);
  }

  /**
   * The member {@code Tiny} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Byte> tiny() {
    return Optional.ofNullable(tiny);
  }

  /**
   * The member {@code Little} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Short> little() {
    return Optional.ofNullable(little);
  }

  /**
   * The member {@code Days} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> days() {
    return Optional.ofNullable(days);
  }

  /**
   * The member {@code Big} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Long> big() {
    return Optional.ofNullable(big);
  }

  /**
   * The member {@code Ratio} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Float> ratio() {
    return Optional.ofNullable(ratio);
  }

  /**
   * The member {@code Factor} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Double> factor() {
    return Optional.ofNullable(factor);
  }

  /**
   * The member {@code Percentage} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Double> percentage() {
    return Optional.ofNullable(percentage);
  }

  /**
   * Bounds beyond the range of {@code long}.
   *
   * @return empty if it is not set
   */
  public Optional<Double> huge() {
    return Optional.ofNullable(huge);
  }

  /**
   * The member {@code Least} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Float> least() {
    return Optional.ofNullable(least);
  }

  /**
   * The member {@code When} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Instant> when() {
    return Optional.ofNullable(when);
  }

  /**
   * The member {@code Then} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Instant> then() {
    return Optional.ofNullable(then);
  }

  /**
   * The member {@code Bytes} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Bytes> bytes() {
    return Optional.ofNullable(bytes);
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
        && Objects.equals(name, that.name)
        && Objects.equals(timeout, that.timeout)
        && Objects.equals(wanted, that.wanted)
        && Objects.equals(share, that.share)
        && Objects.equals(part, that.part)
        && Objects.equals(short_, that.short_)
        && Objects.equals(long_, that.long_)
        && Objects.equals(tiny, that.tiny)
        && Objects.equals(little, that.little)
        && Objects.equals(days, that.days)
        && Objects.equals(big, that.big)
        && Objects.equals(ratio, that.ratio)
        && Objects.equals(factor, that.factor)
        && Objects.equals(percentage, that.percentage)
        && Objects.equals(huge, that.huge)
        && Objects.equals(least, that.least)
        && Objects.equals(when, that.when)
        && Objects.equals(then, that.then)
        && Objects.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(timeout);
    hash = 31 * hash + Objects.hashCode(wanted);
    hash = 31 * hash + Objects.hashCode(share);
    hash = 31 * hash + Objects.hashCode(part);
    hash = 31 * hash + Objects.hashCode(short_);
    hash = 31 * hash + Objects.hashCode(long_);
    hash = 31 * hash + Objects.hashCode(tiny);
    hash = 31 * hash + Objects.hashCode(little);
    hash = 31 * hash + Objects.hashCode(days);
    hash = 31 * hash + Objects.hashCode(big);
    hash = 31 * hash + Objects.hashCode(ratio);
    hash = 31 * hash + Objects.hashCode(factor);
    hash = 31 * hash + Objects.hashCode(percentage);
    hash = 31 * hash + Objects.hashCode(huge);
    hash = 31 * hash + Objects.hashCode(least);
    hash = 31 * hash + Objects.hashCode(when);
    hash = 31 * hash + Objects.hashCode(then);
    hash = 31 * hash + Objects.hashCode(bytes);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("CreateThingInput")
        .add("name", name)
        .add("timeout", timeout)
        .add("wanted", wanted)
        .add("share", share)
        .add("part", part)
        .add("short_", short_)
        .add("long_", long_)
        .add("tiny", tiny)
        .add("little", little)
        .add("days", days)
        .add("big", big)
        .add("ratio", ratio)
        .add("factor", factor)
        .add("percentage", percentage)
        .add("huge", huge)
        .add("least", least)
        .add("when", when)
        .add("then", then)
        .add("bytes", bytes)
        .toString();
  }

  /** A builder that still requires {@code name}. */
  @CheckReturnValue
  public interface NeedsName {
    /**
     * The name of the thing.
     *
     * @param name 1 to 8 characters, matching {@code [a-z](-*[a-z0-9])*}
     * @return the next stage, which requires timeout
     */
    NeedsTimeout name(@Length(min = 1, max = 8) @Matches("[a-z](-*[a-z0-9])*") String name);
  }

  /** A builder that still requires {@code timeout}. */
  @CheckReturnValue
  public interface NeedsTimeout {
    /**
     * The duration of the operation.
     *
     * <p>Default: {@code 60}.
     *
     * @param timeout between 1 and 3600 seconds
     * @return the next stage, which requires wanted
     */
    NeedsWanted timeout(@Range(min = 1, max = 3600, unit = "seconds") int timeout);
  }

  /** A builder that still requires {@code wanted}. */
  @CheckReturnValue
  public interface NeedsWanted {
    /**
     * The member {@code Wanted} of the request.
     *
     * @return the next stage, which requires share
     */
    NeedsShare wanted(boolean wanted);
  }

  /** A builder that still requires {@code share}. */
  @CheckReturnValue
  public interface NeedsShare {
    /**
     * The member {@code Share} of the request.
     *
     * @return the last stage, which has the optional members
     */
    Builder share(@Finite(asFloat = true) double share);
  }

  /**
   * The last stage of a builder of a {@link CreateThingInput}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /**
     * Sets {@link CreateThingInput#name() name}.
     *
     * @param name 1 to 8 characters, matching {@code [a-z](-*[a-z0-9])*}
     */
    Builder name(@Length(min = 1, max = 8) @Matches("[a-z](-*[a-z0-9])*") String name);

    /**
     * Sets {@link CreateThingInput#timeout() timeout}. Default: {@code 60}.
     *
     * @param timeout between 1 and 3600 seconds
     */
    Builder timeout(@Range(min = 1, max = 3600, unit = "seconds") int timeout);

    /** Sets {@link CreateThingInput#wanted() wanted}. */
    Builder wanted(boolean wanted);

    /** Sets {@link CreateThingInput#share() share}. */
    Builder share(@Finite(asFloat = true) double share);

    /**
     * Matches anywhere in the string.
     *
     * @param part matching {@code ab}
     */
    Builder part(@Matches(value = "ab", whole = false) String part);

    /** Sets {@link CreateThingInput#part() part} from an Optional; an empty one clears it. */
    Builder part(Optional<String> part);

    /**
     * The member {@code Short} of the request.
     *
     * @param short_ at most 3 characters
     */
    Builder short_(@Length(max = 3) String short_);

    /** Sets {@link CreateThingInput#short_() short_} from an Optional; an empty one clears it. */
    Builder short_(Optional<String> short_);

    /**
     * The member {@code Long_} of the request.
     *
     * @param long_ at least 2 characters
     */
    Builder long_(@Length(min = 2) String long_);

    /** Sets {@link CreateThingInput#long_() long_} from an Optional; an empty one clears it. */
    Builder long_(Optional<String> long_);

    /**
     * The member {@code Tiny} of the request.
     *
     * @param tiny between -1 and 1
     */
    Builder tiny(@Range(min = -1, max = 1) byte tiny);

    /** Sets {@link CreateThingInput#tiny() tiny} from an Optional; an empty one clears it. */
    Builder tiny(Optional<Byte> tiny);

    /**
     * The member {@code Little} of the request.
     *
     * @param little at most 1000
     */
    Builder little(@Range(max = 1000) short little);

    /** Sets {@link CreateThingInput#little() little} from an Optional; an empty one clears it. */
    Builder little(Optional<Short> little);

    /**
     * The member {@code Days} of the request.
     *
     * @param days one of 1, 3, 5 days
     */
    Builder days(@AllowedValues(value = {1, 3, 5}, unit = "days") int days);

    /** Sets {@link CreateThingInput#days() days} from an Optional; an empty one clears it. */
    Builder days(Optional<Integer> days);

    /**
     * The member {@code Big} of the request.
     *
     * @param big between 5000000000 and 9000000000
     */
    Builder big(@Range(min = 5000000000L, max = 9000000000L) long big);

    /** Sets {@link CreateThingInput#big() big} from an Optional; an empty one clears it. */
    Builder big(Optional<Long> big);

    /**
     * The member {@code Ratio} of the request.
     *
     * @param ratio between 0.7 and 1.6
     */
    Builder ratio(@Finite(asFloat = true) @DecimalRange(min = "0.7", max = "1.6") double ratio);

    /** Sets {@link CreateThingInput#ratio() ratio} from an Optional; an empty one clears it. */
    Builder ratio(Optional<Double> ratio);

    /**
     * The member {@code Factor} of the request.
     *
     * @param factor at least 0.25
     */
    Builder factor(@DecimalRange(min = "0.25") double factor);

    /** Sets {@link CreateThingInput#factor() factor} from an Optional; an empty one clears it. */
    Builder factor(Optional<Double> factor);

    /**
     * The member {@code Percentage} of the request.
     *
     * @param percentage between 0 and 100 percent
     */
    Builder percentage(@Range(min = 0, max = 100, unit = "percent") double percentage);

    /**
     * Sets {@link CreateThingInput#percentage() percentage} from an Optional; an empty one clears
     * it.
     */
    Builder percentage(Optional<Double> percentage);

    /**
     * Bounds beyond the range of {@code long}.
     *
     * @param huge between 100000000000000000000 and 1E+300
     */
    Builder huge(@DecimalRange(min = "100000000000000000000", max = "1E+300") double huge);

    /** Sets {@link CreateThingInput#huge() huge} from an Optional; an empty one clears it. */
    Builder huge(Optional<Double> huge);

    /**
     * The member {@code Least} of the request.
     *
     * @param least at least -1.5
     */
    Builder least(@Finite(asFloat = true) @DecimalRange(min = "-1.5") double least);

    /** Sets {@link CreateThingInput#least() least} from an Optional; an empty one clears it. */
    Builder least(Optional<Double> least);

    /** The member {@code When} of the request. */
    Builder when(Instant when);

    /** Sets {@link CreateThingInput#when() when} from an Optional; an empty one clears it. */
    Builder when(Optional<Instant> when);

    /** The member {@code Then} of the request. */
    Builder then(Instant then);

    /** Sets {@link CreateThingInput#then() then} from an Optional; an empty one clears it. */
    Builder then(Optional<Instant> then);

    /**
     * The member {@code Bytes} of the request.
     *
     * @param bytes 1 to 4 bytes
     */
    Builder bytes(@Length(min = 1, max = 4) Bytes bytes);

    /**
     * Sets {@link CreateThingInput#bytes() bytes} to a copy of an array.
     *
     * @param bytes 1 to 4 bytes
     */
    Builder bytes(@Length(min = 1, max = 4) byte[] bytes);

    /** Sets {@link CreateThingInput#bytes() bytes} from an Optional; an empty one clears it. */
    Builder bytes(Optional<Bytes> bytes);

    /** Clears {@link CreateThingInput#part() part}; it is not sent. */
    Builder clearPart();

    /** Clears {@link CreateThingInput#short_() short_}; it is not sent. */
    Builder clearShort();

    /** Clears {@link CreateThingInput#long_() long_}; it is not sent. */
    Builder clearLong();

    /** Clears {@link CreateThingInput#tiny() tiny}; it is not sent. */
    Builder clearTiny();

    /** Clears {@link CreateThingInput#little() little}; it is not sent. */
    Builder clearLittle();

    /** Clears {@link CreateThingInput#days() days}; it is not sent. */
    Builder clearDays();

    /** Clears {@link CreateThingInput#big() big}; it is not sent. */
    Builder clearBig();

    /** Clears {@link CreateThingInput#ratio() ratio}; it is not sent. */
    Builder clearRatio();

    /** Clears {@link CreateThingInput#factor() factor}; it is not sent. */
    Builder clearFactor();

    /** Clears {@link CreateThingInput#percentage() percentage}; it is not sent. */
    Builder clearPercentage();

    /** Clears {@link CreateThingInput#huge() huge}; it is not sent. */
    Builder clearHuge();

    /** Clears {@link CreateThingInput#least() least}; it is not sent. */
    Builder clearLeast();

    /** Clears {@link CreateThingInput#when() when}; it is not sent. */
    Builder clearWhen();

    /** Clears {@link CreateThingInput#then() then}; it is not sent. */
    Builder clearThen();

    /** Clears {@link CreateThingInput#bytes() bytes}; it is not sent. */
    Builder clearBytes();

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
