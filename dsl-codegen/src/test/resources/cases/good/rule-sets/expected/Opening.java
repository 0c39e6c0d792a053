package example.rulesets;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AtMostMember;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonDocuments;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code OpenShopInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Opening {
  private static final List<RuleSet<Opening>> RULES =
      List.of(new OpeningChecks(), new OpeningRules(), ServiceLoadedRules.found(Opening.class));

  final @Nullable Integer least;

  final @Nullable Integer most;

  private final LazyViolations<Opening> violations;

  Opening(OpeningBuilder builder) {
    this.least = builder.least;
    this.most = builder.most;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new OpeningBuilder();
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new OpeningBuilder(this);
  }

  /**
   * The member {@code Least} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> least() {
    return Optional.ofNullable(least);
  }

  /**
   * The member {@code Most} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> most() {
    return Optional.ofNullable(most);
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
  public final List<Violation> violations(RuleSet<? super Opening>... more) {
    Violations found = null;
    for (RuleSet<? super Opening> rules : more) {
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
   * Reads the body of a {@code OpenShop} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Opening fromJson(String json) {
    return JsonDocuments.read(json, OpeningJson.CODEC);
  }

  /**
   * Reads the body of a {@code OpenShop} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Opening fromJson(Reader json) {
    return JsonDocuments.read(json, OpeningJson.CODEC);
  }

  /**
   * Reads the body of a {@code OpenShop} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Opening fromJson(Path file) {
    return JsonDocuments.read(file, OpeningJson.CODEC);
  }

  /**
   * Reads the body of a {@code OpenShop} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Opening fromJson(JsonValue json) {
    return JsonDocuments.read(json, OpeningJson.CODEC);
  }

  /** Returns the body of the {@code OpenShop} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, OpeningJson.CODEC);
  }

  /** Returns the body of the {@code OpenShop} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, OpeningJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Opening that
        && Objects.equals(least, that.least)
        && Objects.equals(most, that.most);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(least);
    hash = 31 * hash + Objects.hashCode(most);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Opening")
        .add("least", least)
        .add("most", most)
        .toString();
  }

  /**
   * The last stage of a builder of a {@link Opening}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Least} of the request.
     *
     * @param least at most {@code most}
     */
    Builder least(@AtMostMember(value = "most", rule = "LEAST_OVER_MOST") int least);

    /** Sets {@link Opening#least() least} from an Optional; an empty one clears it. */
    Builder least(Optional<Integer> least);

    /** The member {@code Most} of the request. */
    Builder most(int most);

    /** Sets {@link Opening#most() most} from an Optional; an empty one clears it. */
    Builder most(Optional<Integer> most);

    /** Clears {@link Opening#least() least}; it is not sent. */
    Builder clearLeast();

    /** Clears {@link Opening#most() most}; it is not sent. */
    Builder clearMost();

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
    Opening build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    Opening buildRefusingWarnings();
  }
}
