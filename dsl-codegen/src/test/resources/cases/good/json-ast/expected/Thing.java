package example.jsonast;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.constraint.Range;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import dev.endpointdsl.support.ValidationResult;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code CreateThingRequest}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Thing {
  private static final RuleSet<Thing> FOUND_RULES = ServiceLoadedRules.found(Thing.class);

  final @Nullable String name;

  final @Nullable Integer memory;

  private final List<Suppression> suppressions;

  private @Nullable ValidationResult violationFindings;

  Thing(ThingBuilder builder) {
    this.name = builder.name;
    this.memory = builder.memory;
    this.suppressions = List.copyOf(builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsName builder() {
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
   * &lt;p&gt;What it is called.&lt;/p&gt;
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String name() {
    return BuilderSupport.required(name, "Thing", "name");
  }

  /**
   * The member {@code Memory} of the request.
   *
   * <p>Default: {@code 512}.
   *
   * @return empty when it was not set
   */
  public Optional<Integer> memory() {
    return Optional.ofNullable(memory);
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
  public final List<Violation> violations(RuleSet<? super Thing>... more) {
    Violations found = allViolations();
    for (RuleSet<? super Thing> rules : more) {
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
    Violations found = ThingChecks.check(this);
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
        && Objects.equals(name, that.name)
        && Objects.equals(memory, that.memory);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(memory);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Thing")
        .add("name", name)
        .add("memory", memory)
        .toString();
  }

  /**
   * A builder that still needs {@code name}.
   */
  public interface NeedsName {
    /**
     * &lt;p&gt;What it is called.&lt;/p&gt;
     *
     * @param name at most 63 characters
     * @return a last stage, which takes everything optional
     */
    Builder name(@Length(max = 63) String name);
  }

  /**
   * The last stage of a builder of {@link Thing}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * &lt;p&gt;What it is called.&lt;/p&gt;
     *
     * @param name at most 63 characters
     * @return this builder
     */
    Builder name(@Length(max = 63) String name);

    /**
     * The member {@code Memory} of the request.
     *
     * <p>Default: {@code 512}.
     *
     * @param memory between 256 and 4096 MB
     * @return this builder
     */
    Builder memory(@Range(min = 256, max = 4096, unit = "MB") int memory);

    /**
     * Takes memory out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearMemory();

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
