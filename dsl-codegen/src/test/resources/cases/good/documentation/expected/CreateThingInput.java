package example.documentation;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.constraint.Matches;
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

/**
 * Ends &#42;/ a comment, costs $5 or $L or $T, escapes &#92;u0041 and
 * &#92;u002a&#92;u002f, is &lt;b&gt;bold&lt;/b&gt; &amp; 'quoted'.
 *
 * <ul>
 *   <li>a list with &#123;&#64;code braces&#125; and {@code code}
 *   <li>&#123;&#64;link Nothing&#125; and &#123;unbalanced
 * </ul>
 *
 * <p>&#64;param none is no tag, nor is an &#64;deprecated one &#125; at all.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class CreateThingInput {
  private static final List<RuleSet<CreateThingInput>> RULES =
      List.of(new CreateThingInputChecks(), ServiceLoadedRules.found(CreateThingInput.class));

  final @Nullable String name;

  final @Nullable String second;

  final @Nullable String third;

  private final LazyViolations<CreateThingInput> violations;

  CreateThingInput(CreateThingInputBuilder builder) {
    this.name = builder.name;
    this.second = builder.second;
    this.third = builder.third;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static Builder builder() {
    return new CreateThingInputBuilder();
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
   * Back{@code ticks} of {@code all ` sorts}, one alone: `.
   *
   * <p>&#64;return nothing
   *
   * @return empty if it is not set
   */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /**
   * <code>&#123;&#64;code unbalanced &#123;</code>, <code>&#42;/</code>,
   * <code>&#92;u0041</code>, {@code a & b < c}, {@code $L}, {@code @see},
   * <code>&#125;</code>
   *
   * @return empty if it is not set
   */
  public Optional<String> second() {
    return Optional.ofNullable(second);
  }

  /**
   * <ul>
   *   <li>starred
   *   <li>twice &lt;!-- no comment --&gt; &amp;amp; &amp;nosuch;
   * </ul>
   *
   * <p>A very long paragraph that must be broken because it would not fit into one hundred
   * columns at all, with a
   * word-that-is-too-long-for-any-line-and-therefore-stays-whole-because-it-cannot-be-broken-anywhere-at-all.
   *
   * @return the constant; empty if it is not set or this library does not know the value
   */
  public Optional<Kind> third() {
    return third == null ? Optional.empty() : Kind.fromValue(third);
  }

  /**
   * <ul>
   *   <li>starred
   *   <li>twice &lt;!-- no comment --&gt; &amp;amp; &amp;nosuch;
   * </ul>
   *
   * <p>A very long paragraph that must be broken because it would not fit into one hundred
   * columns at all, with a
   * word-that-is-too-long-for-any-line-and-therefore-stays-whole-because-it-cannot-be-broken-anywhere-at-all.
   *
   * <p>Returns the string as it was set, even if this library does not know it.
   *
   * @return empty if it is not set
   */
  public Optional<String> thirdAsString() {
    return Optional.ofNullable(third);
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
        && Objects.equals(second, that.second)
        && Objects.equals(third, that.third);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(second);
    hash = 31 * hash + Objects.hashCode(third);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("CreateThingInput")
        .add("name", name)
        .add("second", second)
        .add("third", third)
        .toString();
  }

  /**
   * The last stage of a builder of a {@link CreateThingInput}: everything required is set,
   * and every member can be changed.
   */
  public interface Builder {
    /**
     * Back{@code ticks} of {@code all ` sorts}, one alone: `.
     *
     * <p>&#64;return nothing
     *
     * @param name matching <code>[`$&#42;/&#123;&#125;&#64;&#92;&#92;&lt;&gt;&amp;" ]+</code>
     */
    Builder name(@Matches("[`$*/{}@\\\\<>&\" ]+  ") String name);

    /** Sets {@link CreateThingInput#name() name} from an Optional; an empty one clears it. */
    Builder name(Optional<String> name);

    /**
     * <code>&#123;&#64;code unbalanced &#123;</code>, <code>&#42;/</code>,
     * <code>&#92;u0041</code>, {@code a & b < c}, {@code $L}, {@code @see},
     * <code>&#125;</code>
     */
    Builder second(String second);

    /** Sets {@link CreateThingInput#second() second} from an Optional; an empty one clears it. */
    Builder second(Optional<String> second);

    /**
     * <ul>
     *   <li>starred
     *   <li>twice &lt;!-- no comment --&gt; &amp;amp; &amp;nosuch;
     * </ul>
     *
     * <p>A very long paragraph that must be broken because it would not fit into one hundred
     * columns at all, with a
     * word-that-is-too-long-for-any-line-and-therefore-stays-whole-because-it-cannot-be-broken-anywhere-at-all.
     */
    Builder third(Kind third);

    /**
     * Sets {@link CreateThingInput#third() third} from a string; an unknown value is kept and
     * causes a warning.
     */
    Builder third(@KnownValues(Kind.class) String third);

    /** Sets {@link CreateThingInput#third() third} from an Optional; an empty one clears it. */
    Builder third(Optional<Kind> third);

    /** Clears {@link CreateThingInput#name() name}; it is not sent. */
    Builder clearName();

    /** Clears {@link CreateThingInput#second() second}; it is not sent. */
    Builder clearSecond();

    /** Clears {@link CreateThingInput#third() third}; it is not sent. */
    Builder clearThird();

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
