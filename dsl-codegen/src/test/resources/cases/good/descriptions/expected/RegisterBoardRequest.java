package example.descriptions;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonDocuments;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import example.sdk.board.model.BoardDetail;
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

/** The structure {@code RegisterBoardRequest}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class RegisterBoardRequest {
  private static final List<RuleSet<RegisterBoardRequest>> RULES =
      List.of(
          new RegisterBoardRequestChecks(), ServiceLoadedRules.found(RegisterBoardRequest.class));

  final @Nullable String name;

  final @Nullable Integer length;

  final @Nullable String colour;

  private final LazyViolations<RegisterBoardRequest> violations;

  RegisterBoardRequest(RegisterBoardRequestBuilder builder) {
    this.name = builder.name;
    this.length = builder.length;
    this.colour = builder.colour;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsName builder() {
    return RegisterBoardRequestBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new RegisterBoardRequestBuilder(this);
  }

  /**
   * The member {@code Name} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public String name() {
    return BuilderSupport.required(name, "RegisterBoardRequest", "name");
  }

  /**
   * The member {@code Length} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> length() {
    return Optional.ofNullable(length);
  }

  /**
   * The member {@code Colour} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> colour() {
    return Optional.ofNullable(colour);
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
  public final List<Violation> violations(RuleSet<? super RegisterBoardRequest>... more) {
    Violations found = null;
    for (RuleSet<? super RegisterBoardRequest> rules : more) {
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
   * Reads the body of a {@code RegisterBoard} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static RegisterBoardRequest fromJson(String json) {
    return JsonDocuments.read(json, RegisterBoardRequestJson.CODEC);
  }

  /**
   * Reads the body of a {@code RegisterBoard} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static RegisterBoardRequest fromJson(Reader json) {
    return JsonDocuments.read(json, RegisterBoardRequestJson.CODEC);
  }

  /**
   * Reads the body of a {@code RegisterBoard} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static RegisterBoardRequest fromJson(Path file) {
    return JsonDocuments.read(file, RegisterBoardRequestJson.CODEC);
  }

  /**
   * Reads the body of a {@code RegisterBoard} request, which {@link #toJson()} writes
   * and the AWS CLI takes as {@code --cli-input-json}.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static RegisterBoardRequest fromJson(JsonValue json) {
    return JsonDocuments.read(json, RegisterBoardRequestJson.CODEC);
  }

  /** Returns the body of the {@code RegisterBoard} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, RegisterBoardRequestJson.CODEC);
  }

  /** Returns the body of the {@code RegisterBoard} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, RegisterBoardRequestJson.CODEC);
  }

  /**
   * Converts this value to a request of the AWS SDK for Java.
   *
   * @return the request to pass to the client
   * @throws InvalidConfigException if it has errors, or a member that the AWS SDK at build time
   *     cannot send
   */
  public example.sdk.board.model.RegisterBoardRequest toRequest() {
    InvalidConfigException.throwIfInvalid("RegisterBoardRequest", violations());
    return RegisterBoardRequestTranslator.toRequest(this);
  }

  /**
   * Converts a request of the AWS SDK for Java. A request that the service would refuse is
   * converted too; {@link #violations()} lists its errors.
   *
   * @param request the request
   */
  public static RegisterBoardRequest from(example.sdk.board.model.RegisterBoardRequest request) {
    return RegisterBoardRequestTranslator.fromRequest(request);
  }

  /**
   * Returns the errors and warnings of a request of the AWS SDK for Java.
   *
   * @param request the request
   * @return the violations, ordered by path; empty if there are none
   */
  public static List<Violation> check(example.sdk.board.model.RegisterBoardRequest request) {
    return from(request).violations();
  }

  /**
   * Converts a {@code BoardDetail} of the service, even an old or incomplete one;
   * {@link #violations()} lists its errors.
   *
   * <p>It has no {@code Colour}, so these are never set.
   *
   * @param response the description
   */
  public static RegisterBoardRequest from(BoardDetail response) {
    return RegisterBoardRequestTranslator.fromResponse(response);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegisterBoardRequest that
        && Objects.equals(name, that.name)
        && Objects.equals(length, that.length)
        && Objects.equals(colour, that.colour);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(length);
    hash = 31 * hash + Objects.hashCode(colour);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("RegisterBoardRequest")
        .add("name", name)
        .add("length", length)
        .add("colour", colour)
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
   * The last stage of a builder of a {@link RegisterBoardRequest}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** Sets {@link RegisterBoardRequest#name() name}. */
    Builder name(String name);

    /** The member {@code Length} of the request. */
    Builder length(int length);

    /**
     * Sets {@link RegisterBoardRequest#length() length} from an Optional; an empty one clears it.
     */
    Builder length(Optional<Integer> length);

    /** The member {@code Colour} of the request. */
    Builder colour(String colour);

    /**
     * Sets {@link RegisterBoardRequest#colour() colour} from an Optional; an empty one clears it.
     */
    Builder colour(Optional<String> colour);

    /** Clears {@link RegisterBoardRequest#length() length}; it is not sent. */
    Builder clearLength();

    /** Clears {@link RegisterBoardRequest#colour() colour}; it is not sent. */
    Builder clearColour();

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
    RegisterBoardRequest build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    RegisterBoardRequest buildRefusingWarnings();
  }
}
