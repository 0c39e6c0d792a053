package example.htmldocumentation;

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

/**
 * Creates a cart.
 *
 * <p>First
 *
 * <p>term
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class CreateCartRequest {
  private static final List<RuleSet<CreateCartRequest>> RULES =
      List.of(new CreateCartRequestChecks(), ServiceLoadedRules.found(CreateCartRequest.class));

  final @Nullable String name;

  final @Nullable String endless;

  final @Nullable String plain;

  private final LazyViolations<CreateCartRequest> violations;

  CreateCartRequest(CreateCartRequestBuilder builder) {
    this.name = builder.name;
    this.endless = builder.endless;
    this.plain = builder.plain;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsName builder() {
    return CreateCartRequestBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new CreateCartRequestBuilder(this);
  }

  /**
   * The name of the cart, see <a href="https://example.com/names?a=1&amp;b=2">names</a> and
   * here. It is unique. Use {@code a < b} or <code>&#123;x</code>.
   *
   * <p>Note: Unique.
   *
   * <p>Important: Never empty.
   *
   * <ul>
   *   <li>One &#64; two more
   *   <li>Nested:
   *   <li>a
   *   <li>b
   * </ul>
   *
   * <p>The "end" &#42;/ of it.
   *
   * <p>Next
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public String name() {
    return BuilderSupport.required(name, "CreateCartRequest", "name");
  }

  /**
   * This is sentence 1 of a long text. This is sentence 2 of a long text. This is sentence 3
   * of a long text. This is sentence 4 of a long text. This is sentence 5 of a long text.
   * This is sentence 6 of a long text. This is sentence 7 of a long text. This is sentence 8
   * of a long text. This is sentence 9 of a long text. This is sentence 10 of a long text.
   * This is sentence 11 of a long text. This is sentence 12 of a long text. This is sentence
   * 13 of a long text. This is sentence 14 of a long text. This is sentence 15 of a long
   * text. This is sentence 16 of a long text. This is sentence 17 of a long text. This is
   * sentence 18 of a long text. This is sentence 19 of a long text. This is sentence 20 of a
   * long text. This is sentence 21 of a long text. This is sentence 22 of a long text. This
   * is sentence 23 of a long text. This is sentence 24 of a long text. This is sentence 25
   * of a long text. This is sentence 26 of a long text. This is sentence 27 of a long text.
   * This is sentence 28 of a long text. This is sentence 29 of a long text. This is sentence
   * 30 of a long text. This is sentence 31 of a long text. This is sentence 32 of a long
   * text. This is sentence 33 of a long text.
   *
   * <p>The documentation of the service has more about it.
   *
   * @return empty if it is not set
   */
  public Optional<String> endless() {
    return Optional.ofNullable(endless);
  }

  /**
   * Not &lt;b&gt;HTML&lt;/b&gt;, but 1 &lt; 2.
   *
   * @return empty if it is not set
   */
  public Optional<String> plain() {
    return Optional.ofNullable(plain);
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
  public final List<Violation> violations(RuleSet<? super CreateCartRequest>... more) {
    Violations found = null;
    for (RuleSet<? super CreateCartRequest> rules : more) {
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
   * Reads the body of a {@code CreateCart} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateCartRequest fromJson(String json) {
    return JsonDocuments.read(json, CreateCartRequestJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateCart} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateCartRequest fromJson(Reader json) {
    return JsonDocuments.read(json, CreateCartRequestJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateCart} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateCartRequest fromJson(Path file) {
    return JsonDocuments.read(file, CreateCartRequestJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateCart} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateCartRequest fromJson(JsonValue json) {
    return JsonDocuments.read(json, CreateCartRequestJson.CODEC);
  }

  /** Returns the body of the {@code CreateCart} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, CreateCartRequestJson.CODEC);
  }

  /** Returns the body of the {@code CreateCart} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, CreateCartRequestJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateCartRequest that
        && Objects.equals(name, that.name)
        && Objects.equals(endless, that.endless)
        && Objects.equals(plain, that.plain);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(endless);
    hash = 31 * hash + Objects.hashCode(plain);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("CreateCartRequest")
        .add("name", name)
        .add("endless", endless)
        .add("plain", plain)
        .toString();
  }

  /** A builder that still requires {@code name}. */
  @CheckReturnValue
  public interface NeedsName {
    /**
     * The name of the cart, see <a href="https://example.com/names?a=1&amp;b=2">names</a> and
     * here. It is unique. Use {@code a < b} or <code>&#123;x</code>.
     *
     * <p>Note: Unique.
     *
     * <p>Important: Never empty.
     *
     * <ul>
     *   <li>One &#64; two more
     *   <li>Nested:
     *   <li>a
     *   <li>b
     * </ul>
     *
     * <p>The "end" &#42;/ of it.
     *
     * <p>Next
     *
     * @return the last stage, which has the optional members
     */
    Builder name(String name);
  }

  /**
   * The last stage of a builder of a {@link CreateCartRequest}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /** Sets {@link CreateCartRequest#name() name}. */
    Builder name(String name);

    /**
     * This is sentence 1 of a long text. This is sentence 2 of a long text. This is sentence 3
     * of a long text. This is sentence 4 of a long text. This is sentence 5 of a long text.
     * This is sentence 6 of a long text. This is sentence 7 of a long text. This is sentence 8
     * of a long text. This is sentence 9 of a long text. This is sentence 10 of a long text.
     * This is sentence 11 of a long text. This is sentence 12 of a long text. This is sentence
     * 13 of a long text. This is sentence 14 of a long text. This is sentence 15 of a long
     * text. This is sentence 16 of a long text. This is sentence 17 of a long text. This is
     * sentence 18 of a long text. This is sentence 19 of a long text. This is sentence 20 of a
     * long text. This is sentence 21 of a long text. This is sentence 22 of a long text. This
     * is sentence 23 of a long text. This is sentence 24 of a long text. This is sentence 25
     * of a long text. This is sentence 26 of a long text. This is sentence 27 of a long text.
     * This is sentence 28 of a long text. This is sentence 29 of a long text. This is sentence
     * 30 of a long text. This is sentence 31 of a long text. This is sentence 32 of a long
     * text. This is sentence 33 of a long text.
     *
     * <p>The documentation of the service has more about it.
     */
    Builder endless(String endless);

    /**
     * Sets {@link CreateCartRequest#endless() endless} from an Optional; an empty one clears it.
     */
    Builder endless(Optional<String> endless);

    /** Not &lt;b&gt;HTML&lt;/b&gt;, but 1 &lt; 2. */
    Builder plain(String plain);

    /** Sets {@link CreateCartRequest#plain() plain} from an Optional; an empty one clears it. */
    Builder plain(Optional<String> plain);

    /** Clears {@link CreateCartRequest#endless() endless}; it is not sent. */
    Builder clearEndless();

    /** Clears {@link CreateCartRequest#plain() plain}; it is not sent. */
    Builder clearPlain();

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
    CreateCartRequest build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    CreateCartRequest buildRefusingWarnings();
  }
}
