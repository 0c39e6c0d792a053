package example.otherprotocols;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.Finite;
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

/** The structure {@code PutMetricRequest}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class PutMetricRequest {
  private static final List<RuleSet<PutMetricRequest>> RULES =
      List.of(new PutMetricRequestChecks(), ServiceLoadedRules.found(PutMetricRequest.class));

  final @Nullable Double value;

  private final LazyViolations<PutMetricRequest> violations;

  PutMetricRequest(PutMetricRequestBuilder builder) {
    this.value = builder.value;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new PutMetricRequestBuilder();
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new PutMetricRequestBuilder(this);
  }

  /**
   * The member {@code Value} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Double> value() {
    return Optional.ofNullable(value);
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
  public final List<Violation> violations(RuleSet<? super PutMetricRequest>... more) {
    Violations found = null;
    for (RuleSet<? super PutMetricRequest> rules : more) {
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
   * Reads the input of {@code PutMetric} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutMetricRequest fromJson(String json) {
    return JsonDocuments.read(json, PutMetricRequestJson.CODEC);
  }

  /**
   * Reads the input of {@code PutMetric} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutMetricRequest fromJson(Reader json) {
    return JsonDocuments.read(json, PutMetricRequestJson.CODEC);
  }

  /**
   * Reads the input of {@code PutMetric} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutMetricRequest fromJson(Path file) {
    return JsonDocuments.read(file, PutMetricRequestJson.CODEC);
  }

  /**
   * Reads the input of {@code PutMetric} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutMetricRequest fromJson(JsonValue json) {
    return JsonDocuments.read(json, PutMetricRequestJson.CODEC);
  }

  /**
   * Returns the input of {@code PutMetric} as the AWS CLI takes it with
   * {@code --cli-input-json}, on one line without spaces.
   *
   * <p>It is not the body of the request, which has no JSON.
   */
  public String toJson() {
    return JsonWriter.compact(this, PutMetricRequestJson.CODEC);
  }

  /**
   * Returns the input of {@code PutMetric} as the AWS CLI takes it with
   * {@code --cli-input-json}, indented.
   *
   * <p>It is not the body of the request, which has no JSON.
   */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, PutMetricRequestJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PutMetricRequest that
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(value);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("PutMetricRequest")
        .add("value", value)
        .toString();
  }

  /**
   * The last stage of a builder of a {@link PutMetricRequest}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** The member {@code Value} of the request. */
    Builder value(@Finite double value);

    /** Sets {@link PutMetricRequest#value() value} from an Optional; an empty one clears it. */
    Builder value(Optional<Double> value);

    /** Clears {@link PutMetricRequest#value() value}; it is not sent. */
    Builder clearValue();

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
    PutMetricRequest build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    PutMetricRequest buildRefusingWarnings();
  }
}
