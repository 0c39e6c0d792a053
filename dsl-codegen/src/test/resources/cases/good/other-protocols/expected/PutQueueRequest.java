package example.otherprotocols;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AddsTo;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code PutQueueRequest}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class PutQueueRequest {
  private static final List<RuleSet<PutQueueRequest>> RULES =
      List.of(new PutQueueRequestChecks(), ServiceLoadedRules.found(PutQueueRequest.class));

  final @Nullable String queueName;

  final @Nullable Map<String, String> tags;

  private final LazyViolations<PutQueueRequest> violations;

  PutQueueRequest(PutQueueRequestBuilder builder) {
    this.queueName = builder.queueName;
    this.tags = BuilderSupport.freeze(builder.tags);
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new PutQueueRequestBuilder();
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new PutQueueRequestBuilder(this);
  }

  /**
   * The member {@code QueueName} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> queueName() {
    return Optional.ofNullable(queueName);
  }

  /**
   * The member {@code Tags} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public Map<String, String> tags() {
    return BuilderSupport.orEmpty(tags);
  }

  /** Checks whether {@code tags} is set, even to an empty value; only then is it sent. */
  public boolean hasTags() {
    return tags != null;
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
  public final List<Violation> violations(RuleSet<? super PutQueueRequest>... more) {
    Violations found = null;
    for (RuleSet<? super PutQueueRequest> rules : more) {
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
   * Reads the input of {@code PutQueue} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutQueueRequest fromJson(String json) {
    return JsonDocuments.read(json, PutQueueRequestJson.CODEC);
  }

  /**
   * Reads the input of {@code PutQueue} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutQueueRequest fromJson(Reader json) {
    return JsonDocuments.read(json, PutQueueRequestJson.CODEC);
  }

  /**
   * Reads the input of {@code PutQueue} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutQueueRequest fromJson(Path file) {
    return JsonDocuments.read(file, PutQueueRequestJson.CODEC);
  }

  /**
   * Reads the input of {@code PutQueue} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutQueueRequest fromJson(JsonValue json) {
    return JsonDocuments.read(json, PutQueueRequestJson.CODEC);
  }

  /**
   * Returns the input of {@code PutQueue} as the AWS CLI takes it with
   * {@code --cli-input-json}, on one line without spaces.
   *
   * <p>It is not the body of the request, which has no JSON.
   */
  public String toJson() {
    return JsonWriter.compact(this, PutQueueRequestJson.CODEC);
  }

  /**
   * Returns the input of {@code PutQueue} as the AWS CLI takes it with
   * {@code --cli-input-json}, indented.
   *
   * <p>It is not the body of the request, which has no JSON.
   */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, PutQueueRequestJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PutQueueRequest that
        && Objects.equals(queueName, that.queueName)
        && Objects.equals(tags, that.tags);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(queueName);
    hash = 31 * hash + Objects.hashCode(tags);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("PutQueueRequest")
        .add("queueName", queueName)
        .add("tags", tags)
        .toString();
  }

  /**
   * The last stage of a builder of a {@link PutQueueRequest}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** The member {@code QueueName} of the request. */
    Builder queueName(String queueName);

    /**
     * Sets {@link PutQueueRequest#queueName() queueName} from an Optional; an empty one clears it.
     */
    Builder queueName(Optional<String> queueName);

    /**
     * The member {@code Tags} of the request.
     *
     * <p>Replaces earlier entries.
     */
    Builder tags(Map<String, String> tags);

    /**
     * Adds an entry to {@link PutQueueRequest#tags() tags}, or replaces the one with the same key.
     */
    @AddsTo("tags")
    Builder tag(String key, String value);

    /**
     * Adds entries to {@link PutQueueRequest#tags() tags}, or replaces those with the same keys.
     */
    Builder addTags(Map<String, String> tags);

    /** Sets {@link PutQueueRequest#tags() tags} from an Optional; an empty one clears it. */
    Builder tags(Optional<? extends Map<String, String>> tags);

    /** Clears {@link PutQueueRequest#queueName() queueName}; it is not sent. */
    Builder clearQueueName();

    /** Clears {@link PutQueueRequest#tags() tags}; it is not sent. */
    Builder clearTags();

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
    PutQueueRequest build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    PutQueueRequest buildRefusingWarnings();
  }
}
