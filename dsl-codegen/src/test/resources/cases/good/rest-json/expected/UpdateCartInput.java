package example.restjson;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AddsTo;
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
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code UpdateCartInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class UpdateCartInput {
  private static final List<RuleSet<UpdateCartInput>> RULES =
      List.of(new UpdateCartInputChecks(), ServiceLoadedRules.found(UpdateCartInput.class));

  final @Nullable String cartId;

  final @Nullable String note;

  final @Nullable Integer lineCount;

  final @Nullable List<Line> lines;

  private final LazyViolations<UpdateCartInput> violations;

  UpdateCartInput(UpdateCartInputBuilder builder) {
    this.cartId = builder.cartId;
    this.note = builder.note;
    this.lineCount = builder.lineCount;
    this.lines = BuilderSupport.freeze(builder.lines);
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsCartId builder() {
    return UpdateCartInputBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new UpdateCartInputBuilder(this);
  }

  /**
   * The member {@code CartId} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public String cartId() {
    return BuilderSupport.required(cartId, "UpdateCartInput", "cartId");
  }

  /**
   * The member {@code Note} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /**
   * The member {@code LineCount} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> lineCount() {
    return Optional.ofNullable(lineCount);
  }

  /**
   * The member {@code Lines} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Line> lines() {
    return BuilderSupport.orEmpty(lines);
  }

  /** Checks whether {@code lines} is set, even to an empty value; only then is it sent. */
  public boolean hasLines() {
    return lines != null;
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
  public final List<Violation> violations(RuleSet<? super UpdateCartInput>... more) {
    Violations found = null;
    for (RuleSet<? super UpdateCartInput> rules : more) {
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
   * Reads the input of {@code UpdateCart} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static UpdateCartInput fromJson(String json) {
    return JsonDocuments.read(json, UpdateCartInputJson.CODEC);
  }

  /**
   * Reads the input of {@code UpdateCart} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static UpdateCartInput fromJson(Reader json) {
    return JsonDocuments.read(json, UpdateCartInputJson.CODEC);
  }

  /**
   * Reads the input of {@code UpdateCart} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static UpdateCartInput fromJson(Path file) {
    return JsonDocuments.read(file, UpdateCartInputJson.CODEC);
  }

  /**
   * Reads the input of {@code UpdateCart} as JSON, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static UpdateCartInput fromJson(JsonValue json) {
    return JsonDocuments.read(json, UpdateCartInputJson.CODEC);
  }

  /**
   * Returns the input of {@code UpdateCart} as the AWS CLI takes it with
   * {@code --cli-input-json}, on one line without spaces.
   *
   * <p>The request has some of it in other places; {@link #toBody()} is its body.
   */
  public String toJson() {
    return JsonWriter.compact(this, UpdateCartInputJson.CODEC);
  }

  /**
   * Returns the input of {@code UpdateCart} as the AWS CLI takes it with
   * {@code --cli-input-json}, indented.
   *
   * <p>The request has some of it in other places; {@link #toBody()} is its body.
   */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, UpdateCartInputJson.CODEC);
  }

  /**
   * Returns the body of the {@code UpdateCart} request as JSON, without what the request has in its
   * path, its query and its headers.
   */
  public String toBody() {
    return JsonWriter.body(this, UpdateCartInputJson::writeBody);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UpdateCartInput that
        && Objects.equals(cartId, that.cartId)
        && Objects.equals(note, that.note)
        && Objects.equals(lineCount, that.lineCount)
        && Objects.equals(lines, that.lines);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(cartId);
    hash = 31 * hash + Objects.hashCode(note);
    hash = 31 * hash + Objects.hashCode(lineCount);
    hash = 31 * hash + Objects.hashCode(lines);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("UpdateCartInput")
        .add("cartId", cartId)
        .add("note", note)
        .add("lineCount", lineCount)
        .add("lines", lines)
        .toString();
  }

  /** A builder that still requires {@code cartId}. */
  @CheckReturnValue
  public interface NeedsCartId {
    /**
     * The member {@code CartId} of the request.
     *
     * @return the last stage, which has the optional members
     */
    Builder cartId(String cartId);
  }

  /**
   * The last stage of a builder of a {@link UpdateCartInput}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** Sets {@link UpdateCartInput#cartId() cartId}. */
    Builder cartId(String cartId);

    /** The member {@code Note} of the request. */
    Builder note(String note);

    /** Sets {@link UpdateCartInput#note() note} from an Optional; an empty one clears it. */
    Builder note(Optional<String> note);

    /** The member {@code LineCount} of the request. */
    Builder lineCount(int lineCount);

    /**
     * Sets {@link UpdateCartInput#lineCount() lineCount} from an Optional; an empty one clears it.
     */
    Builder lineCount(Optional<Integer> lineCount);

    /**
     * The member {@code Lines} of the request.
     *
     * <p>Replaces earlier elements.
     */
    Builder lines(Collection<Line> lines);

    /** Sets {@link UpdateCartInput#lines() lines}. Replaces earlier elements. */
    Builder lines(Line first, @Continues Line... rest);

    /** Sets {@link UpdateCartInput#lines() lines}. Replaces earlier elements. */
    Builder lines(Line.BuilderFunction first, @Continues Line.BuilderFunction... rest);

    /** Adds an element to {@link UpdateCartInput#lines() lines}. */
    @AddsTo("lines")
    Builder line(Line line);

    /**
     * Adds an element, built in place, to {@link UpdateCartInput#lines() lines}.
     *
     * @param line a function from the first stage of the builder to its last
     */
    @AddsTo("lines")
    Builder line(Function<? super Line.Builder, ? extends Line.Builder> line);

    /** Adds elements to {@link UpdateCartInput#lines() lines}. */
    Builder addLines(Collection<Line> lines);

    /** Sets {@link UpdateCartInput#lines() lines} from an Optional; an empty one clears it. */
    Builder lines(Optional<? extends Collection<Line>> lines);

    /** Clears {@link UpdateCartInput#note() note}; it is not sent. */
    Builder clearNote();

    /** Clears {@link UpdateCartInput#lineCount() lineCount}; it is not sent. */
    Builder clearLineCount();

    /** Clears {@link UpdateCartInput#lines() lines}; it is not sent. */
    Builder clearLines();

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
    UpdateCartInput build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    UpdateCartInput buildRefusingWarnings();
  }
}
