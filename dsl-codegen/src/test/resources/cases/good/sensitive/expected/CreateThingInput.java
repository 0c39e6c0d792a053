package example.sensitive;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.constraint.DecimalRange;
import dev.endpointdsl.constraint.EachKey;
import dev.endpointdsl.constraint.EachValue;
import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.constraint.Range;
import dev.endpointdsl.constraint.Sensitive;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import dev.endpointdsl.support.ValidationResult;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code CreateThingInput}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class CreateThingInput {
  private static final RuleSet<CreateThingInput> FOUND_RULES = ServiceLoadedRules.found(CreateThingInput.class);

  final @Nullable String password;

  final @Nullable List<String> passwords;

  final @Nullable Integer pin;

  final @Nullable Double factor;

  final @Nullable String level;

  final @Nullable Note note;

  final @Nullable Map<String, String> byName;

  final @Nullable List<String> codes;

  private final List<Suppression> suppressions;

  private @Nullable ValidationResult violationFindings;

  CreateThingInput(CreateThingInputBuilder builder) {
    this.password = builder.password;
    this.passwords = BuilderSupport.frozen(builder.passwords);
    this.pin = builder.pin;
    this.factor = builder.factor;
    this.level = builder.level;
    this.note = builder.note;
    this.byName = BuilderSupport.frozen(builder.byName);
    this.codes = BuilderSupport.frozen(builder.codes);
    this.suppressions = List.copyOf(builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsPassword builder() {
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
   * The member {@code Password} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String password() {
    return BuilderSupport.required(password, "CreateThingInput", "password");
  }

  /**
   * The member {@code Passwords} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<String> passwords() {
    return BuilderSupport.orEmpty(passwords);
  }

  /**
   * Whether {@code passwords} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasPasswords() {
    return passwords != null;
  }

  /**
   * The member {@code Pin} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Integer> pin() {
    return Optional.ofNullable(pin);
  }

  /**
   * The member {@code Factor} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Double> factor() {
    return Optional.ofNullable(factor);
  }

  /**
   * The member {@code Level} of the request.
   *
   * @return the constant; empty when it was not set, or when this library does not know
   *     its text
   */
  public Optional<Level> level() {
    return level == null ? Optional.empty() : Level.fromValue(level);
  }

  /**
   * The member {@code Level} of the request.
   *
   * <p>The text as it was set, also when this library does not know it.
   *
   * @return empty when it was not set
   */
  public Optional<String> levelAsString() {
    return Optional.ofNullable(level);
  }

  /**
   * Hidden as a whole.
   *
   * @return empty when it was not set
   */
  public Optional<Note> note() {
    return Optional.ofNullable(note);
  }

  /**
   * The member {@code ByName} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, String> byName() {
    return BuilderSupport.orEmpty(byName);
  }

  /**
   * Whether {@code byName} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasByName() {
    return byName != null;
  }

  /**
   * Its elements are hidden with it.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<String> codes() {
    return BuilderSupport.orEmpty(codes);
  }

  /**
   * Whether {@code codes} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasCodes() {
    return codes != null;
  }

  /**
   * Everything that is wrong or doubtful, and not suppressed. What a builder built has
   * warnings at most; what was read from elsewhere can be wrong in any way.
   *
   * @return ordered by path; empty when all is well
   */
  public List<Violation> violations() {
    return violationFindings().violations();
  }

  /**
   * The same with rules of your own, which are checked each time.
   *
   * @param more what to check as well
   * @return ordered by path; empty when all is well
   */
  @SafeVarargs
  public final List<Violation> violations(RuleSet<? super CreateThingInput>... more) {
    Violations found = allViolations();
    for (RuleSet<? super CreateThingInput> rules : more) {
      found = Violations.both(found, rules.check(this));
    }
    return ValidationResult.of(found, suppressions).violations();
  }

  /**
   * What {@link #violations()} would list too if nothing were suppressed.
   *
   * @return ordered by path; empty when nothing that is wrong is suppressed
   */
  public List<Violation> suppressedViolations() {
    return violationFindings().suppressed();
  }

  /**
   * The rules that were suppressed, each with the reason that was given. They are for people:
   * they are neither sent nor written to JSON, and do not count in {@code equals}.
   *
   * @return in the order in which they were given
   */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  private ValidationResult violationFindings() {
    ValidationResult known = violationFindings;
    if (known == null) {
      known = ValidationResult.of(allViolations(), suppressions);
      violationFindings = known;
    }
    return known;
  }

  private @Nullable Violations allViolations() {
    Violations found = CreateThingInputChecks.check(this);
    return Violations.both(found, FOUND_RULES.check(this));
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
        && Objects.equals(password, that.password)
        && Objects.equals(passwords, that.passwords)
        && Objects.equals(pin, that.pin)
        && Objects.equals(factor, that.factor)
        && Objects.equals(level, that.level)
        && Objects.equals(note, that.note)
        && Objects.equals(byName, that.byName)
        && Objects.equals(codes, that.codes);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(password);
    hash = 31 * hash + Objects.hashCode(passwords);
    hash = 31 * hash + Objects.hashCode(pin);
    hash = 31 * hash + Objects.hashCode(factor);
    hash = 31 * hash + Objects.hashCode(level);
    hash = 31 * hash + Objects.hashCode(note);
    hash = 31 * hash + Objects.hashCode(byName);
    hash = 31 * hash + Objects.hashCode(codes);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("CreateThingInput")
        .addHidden("password", password)
        .addHidden("passwords", passwords)
        .addHidden("pin", pin)
        .addHidden("factor", factor)
        .addHidden("level", level)
        .addHidden("note", note)
        .addHidden("byName", byName)
        .addHidden("codes", codes)
        .toString();
  }

  /**
   * A builder that still needs {@code password}.
   */
  public interface NeedsPassword {
    /**
     * The member {@code Password} of the request.
     *
     * @param password at most 8 characters, matching {@code [a-z]+}
     * @return a last stage, which takes everything optional
     */
    Builder password(@Sensitive @Length(max = 8) @Matches("[a-z]+") String password);
  }

  /**
   * The last stage of a builder of {@link CreateThingInput}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Password} of the request.
     *
     * @param password at most 8 characters, matching {@code [a-z]+}
     * @return this builder
     */
    Builder password(@Sensitive @Length(max = 8) @Matches("[a-z]+") String password);

    /**
     * The member {@code Passwords} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together each matching {@code [a-z]+}
     * @return this builder
     */
    Builder passwords(@Sensitive @Matches("[a-z]+") String first,
        @Continues @Sensitive @Matches("[a-z]+") String... rest);

    /**
     * The member {@code Passwords} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param passwords each matching {@code [a-z]+}
     * @return this builder
     */
    Builder passwords(@Sensitive @Matches("[a-z]+") Collection<String> passwords);

    /**
     * The member {@code Pin} of the request.
     *
     * @param pin between 1000 and 9999
     * @return this builder
     */
    Builder pin(@Sensitive @Range(min = 1000, max = 9999) int pin);

    /**
     * The member {@code Factor} of the request.
     *
     * @param factor at most 0.5
     * @return this builder
     */
    Builder factor(@Sensitive @DecimalRange(max = "0.5") double factor);

    /**
     * The member {@code Level} of the request.
     *
     * @param level the value
     * @return this builder
     */
    Builder level(Level level);

    /**
     * The member {@code Level} of the request.
     *
     * <p>Takes any text, for values newer than this library; one it does not know is kept and
     * warned about.
     *
     * @param level the value's text
     * @return this builder
     */
    Builder level(@Sensitive @KnownValues(Level.class) String level);

    /**
     * Hidden as a whole.
     *
     * @param note the value
     * @return this builder
     */
    Builder note(Note note);

    /**
     * Hidden as a whole.
     *
     * <p>Written in place.
     *
     * @param note takes the first stage of the builder and returns the last
     * @return this builder
     */
    Builder note(Function<? super Note.Builder, ? extends Note.Builder> note);

    /**
     * The member {@code ByName} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param byName each key matching {@code [a-z]+}, each value matching {@code [a-z]+}
     * @return this builder
     */
    Builder byName(
        @EachKey(sensitive = @Sensitive, matches = @Matches("[a-z]+")) @EachValue(sensitive = @Sensitive, matches = @Matches("[a-z]+")) Map<String, String> byName);

    /**
     * Its elements are hidden with it.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together each matching {@code [a-z]+}
     * @return this builder
     */
    Builder codes(@Sensitive @Matches("[a-z]+") String first,
        @Continues @Sensitive @Matches("[a-z]+") String... rest);

    /**
     * Its elements are hidden with it.
     *
     * <p>Replaces what was set or added before.
     *
     * @param codes each matching {@code [a-z]+}
     * @return this builder
     */
    Builder codes(@Sensitive @Matches("[a-z]+") Collection<String> codes);

    /**
     * Its elements are hidden with it.
     *
     * <p>Adds one element.
     *
     * @param code matching {@code [a-z]+}
     * @return this builder
     */
    @AddsTo("codes")
    Builder code(@Sensitive @Matches("[a-z]+") String code);

    /**
     * Takes passwords out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearPasswords();

    /**
     * Takes pin out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearPin();

    /**
     * Takes factor out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearFactor();

    /**
     * Takes level out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearLevel();

    /**
     * Takes note out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearNote();

    /**
     * Takes byName out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearByName();

    /**
     * Takes codes out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearCodes();

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
