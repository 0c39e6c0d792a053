package example.documentation;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.support.Describer;
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
  final @Nullable String name;

  final @Nullable String second;

  final @Nullable String third;

  private @Nullable List<Violation> violations;

  CreateThingInput(CreateThingInputBuilder builder) {
    this.name = builder.name;
    this.second = builder.second;
    this.third = builder.third;
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
   * Back{@code ticks} of <code>all ` sorts</code>, one alone: `.
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
   * <code>&#92;u0041</code>, <code>a &amp; b &lt; c</code>, {@code $L},
   * <code>&#64;see</code>, <code>&#125;</code>
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
   * <p>A very long paragraph that has to be broken because it would not fit into one hundred
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
   * <p>A very long paragraph that has to be broken because it would not fit into one hundred
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
   * Everything that is wrong or doubtful. What a builder built has warnings at most; what was
   * read from elsewhere can be wrong in any way.
   *
   * @return ordered by path; empty when all is well
   */
  public List<Violation> violations() {
    List<Violation> found = violations;
    if (found == null) {
      found = Violations.list(CreateThingInputChecks.check(this));
      violations = found;
    }
    return found;
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
    return JsonReader.read(json, CreateThingInputJson::read);
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
    return JsonReader.read(json, CreateThingInputJson::read);
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
    return JsonReader.read(file, CreateThingInputJson::read);
  }

  /**
   * The body of the {@code CreateThing} request, on one line, without spaces.
   *
   * @return JSON
   */
  public String toJson() {
    return JsonWriter.compact(this, CreateThingInputJson::write);
  }

  /**
   * The body of the {@code CreateThing} request, indented, for people.
   *
   * @return JSON
   */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, CreateThingInputJson::write);
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
    return new Describer("CreateThingInput")
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
     * Back{@code ticks} of <code>all ` sorts</code>, one alone: `.
     *
     * <p>&#64;return nothing
     *
     * @param name matching <code>[`$&#42;/&#123;&#125;&#64;&#92;&#92;&lt;&gt;&amp;" ]+ </code>
     * @return this builder
     */
    Builder name(@Matches("[`$*/{}@\\\\<>&\" ]+  ") String name);

    /**
     * <code>&#123;&#64;code unbalanced &#123;</code>, <code>&#42;/</code>,
     * <code>&#92;u0041</code>, <code>a &amp; b &lt; c</code>, {@code $L},
     * <code>&#64;see</code>, <code>&#125;</code>
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
     * <p>A very long paragraph that has to be broken because it would not fit into one hundred
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
     * <p>A very long paragraph that has to be broken because it would not fit into one hundred
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
