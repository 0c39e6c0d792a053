package example.sdknames;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonDocuments;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import example.sdk.board.model.PutEntryRequest;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code PutEntryInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class PutEntryInput {
  private static final List<RuleSet<PutEntryInput>> RULES =
      List.of(new PutEntryInputChecks(), ServiceLoadedRules.found(PutEntryInput.class));

  final @Nullable Boolean null_;

  final @Nullable List<String> accountId;

  final @Nullable String marker;

  final @Nullable String own;

  private final LazyViolations<PutEntryInput> violations;

  PutEntryInput(PutEntryInputBuilder builder) {
    this.null_ = builder.null_;
    this.accountId = BuilderSupport.freeze(builder.accountId);
    this.marker = builder.marker;
    this.own = builder.own;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new PutEntryInputBuilder();
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new PutEntryInputBuilder(this);
  }

  /**
   * The member {@code NULL} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Boolean> null_() {
    return Optional.ofNullable(null_);
  }

  /**
   * The member {@code AccountId} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> accountId() {
    return BuilderSupport.orEmpty(accountId);
  }

  /** Checks whether {@code accountId} is set, even to an empty value; only then is it sent. */
  public boolean hasAccountId() {
    return accountId != null;
  }

  /**
   * The member {@code Marker} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> marker() {
    return Optional.ofNullable(marker);
  }

  /**
   * The member {@code Own} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> own() {
    return Optional.ofNullable(own);
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
  public final List<Violation> violations(RuleSet<? super PutEntryInput>... more) {
    Violations found = null;
    for (RuleSet<? super PutEntryInput> rules : more) {
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
   * Reads the body of a {@code PutEntry} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutEntryInput fromJson(String json) {
    return JsonDocuments.read(json, PutEntryInputJson.CODEC);
  }

  /**
   * Reads the body of a {@code PutEntry} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutEntryInput fromJson(Reader json) {
    return JsonDocuments.read(json, PutEntryInputJson.CODEC);
  }

  /**
   * Reads the body of a {@code PutEntry} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutEntryInput fromJson(Path file) {
    return JsonDocuments.read(file, PutEntryInputJson.CODEC);
  }

  /**
   * Reads the body of a {@code PutEntry} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static PutEntryInput fromJson(JsonValue json) {
    return JsonDocuments.read(json, PutEntryInputJson.CODEC);
  }

  /** Returns the body of the {@code PutEntry} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, PutEntryInputJson.CODEC);
  }

  /** Returns the body of the {@code PutEntry} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, PutEntryInputJson.CODEC);
  }

  /**
   * Converts this value to a request of the AWS SDK for Java.
   *
   * <p>{@code PutEntryInput.marker} must be an integer, because the AWS SDK has the type {@code
   * Integer}.
   *
   * @return the request to pass to the client
   * @throws InvalidConfigException if it has errors, or a member that the AWS SDK at build time
   *     cannot send
   */
  public PutEntryRequest toRequest() {
    InvalidConfigException.throwIfInvalid("PutEntryInput", violations());
    InvalidConfigException.throwIfInvalid("PutEntryInput",
        Violations.list(PutEntryInputTranslator.unsupported(this)));
    return PutEntryInputTranslator.toRequest(this);
  }

  /**
   * Converts a request of the AWS SDK for Java. A request that the service would refuse is
   * converted too; {@link #violations()} lists its errors.
   *
   * @param request the request
   */
  public static PutEntryInput from(PutEntryRequest request) {
    return PutEntryInputTranslator.fromRequest(request);
  }

  /**
   * Returns the errors and warnings of a request of the AWS SDK for Java.
   *
   * @param request the request
   * @return the violations, ordered by path; empty if there are none
   */
  public static List<Violation> check(PutEntryRequest request) {
    return from(request).violations();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PutEntryInput that
        && Objects.equals(null_, that.null_)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(marker, that.marker)
        && Objects.equals(own, that.own);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(null_);
    hash = 31 * hash + Objects.hashCode(accountId);
    hash = 31 * hash + Objects.hashCode(marker);
    hash = 31 * hash + Objects.hashCode(own);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("PutEntryInput")
        .add("null_", null_)
        .add("accountId", accountId)
        .add("marker", marker)
        .add("own", own)
        .toString();
  }

  /**
   * The last stage of a builder of a {@link PutEntryInput}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** The member {@code NULL} of the request. */
    Builder null_(boolean null_);

    /** Sets {@link PutEntryInput#null_() null_} from an Optional; an empty one clears it. */
    Builder null_(Optional<Boolean> null_);

    /**
     * The member {@code AccountId} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder accountId(String first, @Continues String... rest);

    /** Sets {@link PutEntryInput#accountId() accountId}. Replaces earlier elements. */
    Builder accountId(Collection<String> accountId);

    /** Adds elements to {@link PutEntryInput#accountId() accountId}. */
    Builder addAccountId(Collection<String> accountId);

    /**
     * Sets {@link PutEntryInput#accountId() accountId} from an Optional; an empty one clears it.
     */
    Builder accountId(Optional<? extends Collection<String>> accountId);

    /** The member {@code Marker} of the request. */
    Builder marker(String marker);

    /** Sets {@link PutEntryInput#marker() marker} from an Optional; an empty one clears it. */
    Builder marker(Optional<String> marker);

    /** The member {@code Own} of the request. */
    Builder own(String own);

    /** Sets {@link PutEntryInput#own() own} from an Optional; an empty one clears it. */
    Builder own(Optional<String> own);

    /** Clears {@link PutEntryInput#null_() null_}; it is not sent. */
    Builder clearNull();

    /** Clears {@link PutEntryInput#accountId() accountId}; it is not sent. */
    Builder clearAccountId();

    /** Clears {@link PutEntryInput#marker() marker}; it is not sent. */
    Builder clearMarker();

    /** Clears {@link PutEntryInput#own() own}; it is not sent. */
    Builder clearOwn();

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
    PutEntryInput build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    PutEntryInput buildRefusingWarnings();
  }
}
