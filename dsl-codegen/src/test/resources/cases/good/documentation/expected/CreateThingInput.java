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
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
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
   * @return the first stage of the builder
   */
  public static Builder builder() {
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
   * Back{@code ticks} of {@code all ` sorts}, one alone: `.
   *
   * <p>&#64;return nothing
   *
   * @return empty when it was not set
   */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /**
   * <code>&#123;&#64;code unbalanced &#123;</code>, <code>&#42;/</code>,
   * <code>&#92;u0041</code>, {@code a & b < c}, {@code $L}, {@code @see},
   * <code>&#125;</code>
   *
   * @return empty when it was not set
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
   * @return the constant; empty when it was not set, or when this library does not know
   *     its text
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
   * <p>The text as it was set, also when this library does not know it.
   *
   * @return empty when it was not set
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
   * Reads what {@link #toJson()} writes: the body of a {@code CreateThing} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the JSON as a tree, whose problems have no lines
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static CreateThingInput fromJson(JsonValue json) {
    return JsonReader.read(json, CreateThingInputJson.FORM);
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
   * The last stage of a builder of {@link CreateThingInput}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * Back{@code ticks} of {@code all ` sorts}, one alone: `.
     *
     * <p>&#64;return nothing
     *
     * @param name matching <code>[`$&#42;/&#123;&#125;&#64;&#92;&#92;&lt;&gt;&amp;" ]+</code>
     * @return this builder
     */
    Builder name(@Matches("[`$*/{}@\\\\<>&\" ]+  ") String name);

    /**
     * <code>&#123;&#64;code unbalanced &#123;</code>, <code>&#42;/</code>,
     * <code>&#92;u0041</code>, {@code a & b < c}, {@code $L}, {@code @see},
     * <code>&#125;</code>
     *
     * @param second the value
     * @return this builder
     */
    Builder second(String second);

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
     * @param third the value
     * @return this builder
     */
    Builder third(Kind third);

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
     * <p>Takes any text, for values newer than this library; one it does not know is kept and
     * warned about.
     *
     * @param third the value's text
     * @return this builder
     */
    Builder third(@KnownValues(Kind.class) String third);

    /**
     * Takes name out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearName();

    /**
     * Takes second out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearSecond();

    /**
     * Takes third out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearThird();

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
