package example.names;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.constraint.EachKey;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import dev.endpointdsl.support.ValidationResult;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code CreateThingInput}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class CreateThingInput {
  private static final RuleSet<CreateThingInput> FOUND_RULES = ServiceLoadedRules.found(CreateThingInput.class);

  final @Nullable String class_;

  final @Nullable Integer hashCode_;

  final @Nullable String toString_;

  final @Nullable String getClass_;

  final @Nullable String notify_;

  final @Nullable String equals_;

  final @Nullable String build_;

  final @Nullable String builder_;

  final @Nullable String toJson_;

  final @Nullable String from_;

  final @Nullable String violations_;

  final @Nullable String default_;

  final @Nullable String int_;

  final @Nullable String record;

  final @Nullable String var;

  final @Nullable String yield;

  final @Nullable String null_;

  final @Nullable String _1st;

  final @Nullable String snakeCaseName;

  final @Nullable String url;

  final @Nullable String kmsKeyId;

  final @Nullable String other;

  final @Nullable String that;

  final @Nullable String hash;

  final @Nullable String value;

  final @Nullable String found;

  final @Nullable String mutator;

  final @Nullable String out;

  final @Nullable String in;

  final @Nullable String name;

  final java.util. @Nullable List<String> first;

  final java.util. @Nullable List<String> rest;

  final @Nullable Map<String, java.util.List<String>> key;

  final @Nullable Map<String, java.util.List<String>> entry;

  final java.util. @Nullable List<String> element;

  final java.util. @Nullable List<String> i;

  final @Nullable Optional violation;

  final @Nullable List list;

  private final java.util.List<Suppression> suppressions;

  private @Nullable ValidationResult violationFindings;

  CreateThingInput(CreateThingInputBuilder builder) {
    this.class_ = builder.class_;
    this.hashCode_ = builder.hashCode_;
    this.toString_ = builder.toString_;
    this.getClass_ = builder.getClass_;
    this.notify_ = builder.notify_;
    this.equals_ = builder.equals_;
    this.build_ = builder.build_;
    this.builder_ = builder.builder_;
    this.toJson_ = builder.toJson_;
    this.from_ = builder.from_;
    this.violations_ = builder.violations_;
    this.default_ = builder.default_;
    this.int_ = builder.int_;
    this.record = builder.record;
    this.var = builder.var;
    this.yield = builder.yield;
    this.null_ = builder.null_;
    this._1st = builder._1st;
    this.snakeCaseName = builder.snakeCaseName;
    this.url = builder.url;
    this.kmsKeyId = builder.kmsKeyId;
    this.other = builder.other;
    this.that = builder.that;
    this.hash = builder.hash;
    this.value = builder.value;
    this.found = builder.found;
    this.mutator = builder.mutator;
    this.out = builder.out;
    this.in = builder.in;
    this.name = builder.name;
    this.first = BuilderSupport.frozen(builder.first);
    this.rest = BuilderSupport.frozen(builder.rest);
    this.key = BuilderSupport.frozenNested(builder.key);
    this.entry = BuilderSupport.frozenNested(builder.entry);
    this.element = BuilderSupport.frozen(builder.element);
    this.i = BuilderSupport.frozen(builder.i);
    this.violation = builder.violation;
    this.list = builder.list;
    this.suppressions = java.util.List.copyOf(builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsClass builder() {
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
   * The member {@code Class} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String class_() {
    return BuilderSupport.required(class_, "CreateThingInput", "class_");
  }

  /**
   * The member {@code HashCode} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public int hashCode_() {
    return BuilderSupport.required(hashCode_, "CreateThingInput", "hashCode_");
  }

  /**
   * The member {@code ToString} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> toString_() {
    return java.util.Optional.ofNullable(toString_);
  }

  /**
   * The member {@code GetClass} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> getClass_() {
    return java.util.Optional.ofNullable(getClass_);
  }

  /**
   * The member {@code Notify} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> notify_() {
    return java.util.Optional.ofNullable(notify_);
  }

  /**
   * The member {@code Equals} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> equals_() {
    return java.util.Optional.ofNullable(equals_);
  }

  /**
   * The member {@code Build} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> build_() {
    return java.util.Optional.ofNullable(build_);
  }

  /**
   * The member {@code Builder} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> builder_() {
    return java.util.Optional.ofNullable(builder_);
  }

  /**
   * The member {@code ToJson} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> toJson_() {
    return java.util.Optional.ofNullable(toJson_);
  }

  /**
   * The member {@code From} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> from_() {
    return java.util.Optional.ofNullable(from_);
  }

  /**
   * The member {@code Violations} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> violations_() {
    return java.util.Optional.ofNullable(violations_);
  }

  /**
   * The member {@code Default} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> default_() {
    return java.util.Optional.ofNullable(default_);
  }

  /**
   * The member {@code Int} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> int_() {
    return java.util.Optional.ofNullable(int_);
  }

  /**
   * The member {@code Record} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> record() {
    return java.util.Optional.ofNullable(record);
  }

  /**
   * The member {@code Var} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> var() {
    return java.util.Optional.ofNullable(var);
  }

  /**
   * The member {@code Yield} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> yield() {
    return java.util.Optional.ofNullable(yield);
  }

  /**
   * The member {@code Null} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> null_() {
    return java.util.Optional.ofNullable(null_);
  }

  /**
   * The member {@code _1st} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> _1st() {
    return java.util.Optional.ofNullable(_1st);
  }

  /**
   * The member {@code snake_case_name} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> snakeCaseName() {
    return java.util.Optional.ofNullable(snakeCaseName);
  }

  /**
   * The member {@code URL} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> url() {
    return java.util.Optional.ofNullable(url);
  }

  /**
   * The member {@code KMSKeyId} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> kmsKeyId() {
    return java.util.Optional.ofNullable(kmsKeyId);
  }

  /**
   * The member {@code other} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> other() {
    return java.util.Optional.ofNullable(other);
  }

  /**
   * The member {@code that} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> that() {
    return java.util.Optional.ofNullable(that);
  }

  /**
   * The member {@code hash} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> hash() {
    return java.util.Optional.ofNullable(hash);
  }

  /**
   * The member {@code value} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> value() {
    return java.util.Optional.ofNullable(value);
  }

  /**
   * The member {@code found} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> found() {
    return java.util.Optional.ofNullable(found);
  }

  /**
   * The member {@code mutator} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> mutator() {
    return java.util.Optional.ofNullable(mutator);
  }

  /**
   * The member {@code out} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> out() {
    return java.util.Optional.ofNullable(out);
  }

  /**
   * The member {@code in} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> in() {
    return java.util.Optional.ofNullable(in);
  }

  /**
   * The member {@code name} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<String> name() {
    return java.util.Optional.ofNullable(name);
  }

  /**
   * The member {@code first} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public java.util.List<String> first() {
    return BuilderSupport.orEmpty(first);
  }

  /**
   * Whether {@code first} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasFirst() {
    return first != null;
  }

  /**
   * The member {@code rest} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public java.util.List<String> rest() {
    return BuilderSupport.orEmpty(rest);
  }

  /**
   * Whether {@code rest} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasRest() {
    return rest != null;
  }

  /**
   * The member {@code key} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, java.util.List<String>> key() {
    return BuilderSupport.orEmpty(key);
  }

  /**
   * Whether {@code key} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasKey() {
    return key != null;
  }

  /**
   * The member {@code entry} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, java.util.List<String>> entry() {
    return BuilderSupport.orEmpty(entry);
  }

  /**
   * Whether {@code entry} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasEntry() {
    return entry != null;
  }

  /**
   * The member {@code element} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public java.util.List<String> element() {
    return BuilderSupport.orEmpty(element);
  }

  /**
   * Whether {@code element} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasElement() {
    return element != null;
  }

  /**
   * The member {@code i} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public java.util.List<String> i() {
    return BuilderSupport.orEmpty(i);
  }

  /**
   * Whether {@code i} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasI() {
    return i != null;
  }

  /**
   * Called like a class the generated code uses.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<Optional> violation() {
    return java.util.Optional.ofNullable(violation);
  }

  /**
   * The member {@code list} of the request.
   *
   * @return empty when it was not set
   */
  public java.util.Optional<List> list() {
    return java.util.Optional.ofNullable(list);
  }

  /**
   * Everything that is wrong or doubtful, and not suppressed. What a builder built has
   * warnings at most; what was read from elsewhere can be wrong in any way.
   *
   * @return ordered by path; empty when all is well
   */
  public java.util.List<Violation> violations() {
    return violationFindings().violations();
  }

  /**
   * The same with rules of your own, which are checked each time.
   *
   * @param more what to check as well
   * @return ordered by path; empty when all is well
   */
  @SafeVarargs
  public final java.util.List<Violation> violations(RuleSet<? super CreateThingInput>... more) {
    Violations found = allViolations();
    for (RuleSet<? super CreateThingInput> rules : more) {
      found = Violations.both(found, rules.check(this));
    }
    return ValidationResult.of(found, suppressions).violations();
  }

  /**
   * What {@link #violations()} would list too if nothing were suppressed.
   *
   * @return ordered by path; empty when nothing that is wrong is suppressed
   */
  public java.util.List<Violation> suppressedViolations() {
    return violationFindings().suppressed();
  }

  /**
   * The rules that were suppressed, each with the reason that was given. They are for people:
   * they are neither sent nor written to JSON, and do not count in {@code equals}.
   *
   * @return in the order in which they were given
   */
  public java.util.List<Suppression> suppressions() {
    return suppressions;
  }

  private ValidationResult violationFindings() {
    ValidationResult known = violationFindings;
    if (known == null) {
      known = ValidationResult.of(allViolations(), suppressions);
      violationFindings = known;
    }
    return known;
  }

  private @Nullable Violations allViolations() {
    Violations found = CreateThingInputChecks.check(this);
    return Violations.both(found, FOUND_RULES.check(this));
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
        && Objects.equals(class_, that.class_)
        && Objects.equals(hashCode_, that.hashCode_)
        && Objects.equals(toString_, that.toString_)
        && Objects.equals(getClass_, that.getClass_)
        && Objects.equals(notify_, that.notify_)
        && Objects.equals(equals_, that.equals_)
        && Objects.equals(build_, that.build_)
        && Objects.equals(builder_, that.builder_)
        && Objects.equals(toJson_, that.toJson_)
        && Objects.equals(from_, that.from_)
        && Objects.equals(violations_, that.violations_)
        && Objects.equals(default_, that.default_)
        && Objects.equals(int_, that.int_)
        && Objects.equals(record, that.record)
        && Objects.equals(var, that.var)
        && Objects.equals(yield, that.yield)
        && Objects.equals(null_, that.null_)
        && Objects.equals(_1st, that._1st)
        && Objects.equals(snakeCaseName, that.snakeCaseName)
        && Objects.equals(url, that.url)
        && Objects.equals(kmsKeyId, that.kmsKeyId)
        && Objects.equals(this.other, that.other)
        && Objects.equals(this.that, that.that)
        && Objects.equals(hash, that.hash)
        && Objects.equals(value, that.value)
        && Objects.equals(found, that.found)
        && Objects.equals(mutator, that.mutator)
        && Objects.equals(out, that.out)
        && Objects.equals(in, that.in)
        && Objects.equals(name, that.name)
        && Objects.equals(first, that.first)
        && Objects.equals(rest, that.rest)
        && Objects.equals(key, that.key)
        && Objects.equals(entry, that.entry)
        && Objects.equals(element, that.element)
        && Objects.equals(i, that.i)
        && Objects.equals(violation, that.violation)
        && Objects.equals(list, that.list);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(class_);
    hash = 31 * hash + Objects.hashCode(hashCode_);
    hash = 31 * hash + Objects.hashCode(toString_);
    hash = 31 * hash + Objects.hashCode(getClass_);
    hash = 31 * hash + Objects.hashCode(notify_);
    hash = 31 * hash + Objects.hashCode(equals_);
    hash = 31 * hash + Objects.hashCode(build_);
    hash = 31 * hash + Objects.hashCode(builder_);
    hash = 31 * hash + Objects.hashCode(toJson_);
    hash = 31 * hash + Objects.hashCode(from_);
    hash = 31 * hash + Objects.hashCode(violations_);
    hash = 31 * hash + Objects.hashCode(default_);
    hash = 31 * hash + Objects.hashCode(int_);
    hash = 31 * hash + Objects.hashCode(record);
    hash = 31 * hash + Objects.hashCode(var);
    hash = 31 * hash + Objects.hashCode(yield);
    hash = 31 * hash + Objects.hashCode(null_);
    hash = 31 * hash + Objects.hashCode(_1st);
    hash = 31 * hash + Objects.hashCode(snakeCaseName);
    hash = 31 * hash + Objects.hashCode(url);
    hash = 31 * hash + Objects.hashCode(kmsKeyId);
    hash = 31 * hash + Objects.hashCode(other);
    hash = 31 * hash + Objects.hashCode(that);
    hash = 31 * hash + Objects.hashCode(this.hash);
    hash = 31 * hash + Objects.hashCode(value);
    hash = 31 * hash + Objects.hashCode(found);
    hash = 31 * hash + Objects.hashCode(mutator);
    hash = 31 * hash + Objects.hashCode(out);
    hash = 31 * hash + Objects.hashCode(in);
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(first);
    hash = 31 * hash + Objects.hashCode(rest);
    hash = 31 * hash + Objects.hashCode(key);
    hash = 31 * hash + Objects.hashCode(entry);
    hash = 31 * hash + Objects.hashCode(element);
    hash = 31 * hash + Objects.hashCode(i);
    hash = 31 * hash + Objects.hashCode(violation);
    hash = 31 * hash + Objects.hashCode(list);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("CreateThingInput")
        .add("class_", class_)
        .add("hashCode_", hashCode_)
        .add("toString_", toString_)
        .add("getClass_", getClass_)
        .add("notify_", notify_)
        .add("equals_", equals_)
        .add("build_", build_)
        .add("builder_", builder_)
        .add("toJson_", toJson_)
        .add("from_", from_)
        .add("violations_", violations_)
        .add("default_", default_)
        .add("int_", int_)
        .add("record", record)
        .add("var", var)
        .add("yield", yield)
        .add("null_", null_)
        .add("_1st", _1st)
        .add("snakeCaseName", snakeCaseName)
        .add("url", url)
        .add("kmsKeyId", kmsKeyId)
        .add("other", other)
        .add("that", that)
        .add("hash", hash)
        .add("value", value)
        .add("found", found)
        .add("mutator", mutator)
        .add("out", out)
        .add("in", in)
        .add("name", name)
        .add("first", first)
        .add("rest", rest)
        .add("key", key)
        .add("entry", entry)
        .add("element", element)
        .add("i", i)
        .add("violation", violation)
        .add("list", list)
        .toString();
  }

  /**
   * A builder that still needs {@code class_}.
   */
  public interface NeedsClass {
    /**
     * The member {@code Class} of the request.
     *
     * @param class_ the value
     * @return the stage that takes hashCode_
     */
    NeedsHashCode class_(String class_);
  }

  /**
   * A builder that still needs {@code hashCode_}.
   */
  public interface NeedsHashCode {
    /**
     * The member {@code HashCode} of the request.
     *
     * @param hashCode_ the value
     * @return a last stage, which takes everything optional
     */
    Builder hashCode_(int hashCode_);
  }

  /**
   * The last stage of a builder of {@link CreateThingInput}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Class} of the request.
     *
     * @param class_ the value
     * @return this builder
     */
    Builder class_(String class_);

    /**
     * The member {@code HashCode} of the request.
     *
     * @param hashCode_ the value
     * @return this builder
     */
    Builder hashCode_(int hashCode_);

    /**
     * The member {@code ToString} of the request.
     *
     * @param toString_ the value
     * @return this builder
     */
    Builder toString_(String toString_);

    /**
     * The member {@code GetClass} of the request.
     *
     * @param getClass_ the value
     * @return this builder
     */
    Builder getClass_(String getClass_);

    /**
     * The member {@code Notify} of the request.
     *
     * @param notify_ the value
     * @return this builder
     */
    Builder notify_(String notify_);

    /**
     * The member {@code Equals} of the request.
     *
     * @param equals_ the value
     * @return this builder
     */
    Builder equals_(String equals_);

    /**
     * The member {@code Build} of the request.
     *
     * @param build_ the value
     * @return this builder
     */
    Builder build_(String build_);

    /**
     * The member {@code Builder} of the request.
     *
     * @param builder_ the value
     * @return this builder
     */
    Builder builder_(String builder_);

    /**
     * The member {@code ToJson} of the request.
     *
     * @param toJson_ the value
     * @return this builder
     */
    Builder toJson_(String toJson_);

    /**
     * The member {@code From} of the request.
     *
     * @param from_ the value
     * @return this builder
     */
    Builder from_(String from_);

    /**
     * The member {@code Violations} of the request.
     *
     * @param violations_ the value
     * @return this builder
     */
    Builder violations_(String violations_);

    /**
     * The member {@code Default} of the request.
     *
     * @param default_ the value
     * @return this builder
     */
    Builder default_(String default_);

    /**
     * The member {@code Int} of the request.
     *
     * @param int_ the value
     * @return this builder
     */
    Builder int_(String int_);

    /**
     * The member {@code Record} of the request.
     *
     * @param record the value
     * @return this builder
     */
    Builder record(String record);

    /**
     * The member {@code Var} of the request.
     *
     * @param var the value
     * @return this builder
     */
    Builder var(String var);

    /**
     * The member {@code Yield} of the request.
     *
     * @param yield the value
     * @return this builder
     */
    Builder yield(String yield);

    /**
     * The member {@code Null} of the request.
     *
     * @param null_ the value
     * @return this builder
     */
    Builder null_(String null_);

    /**
     * The member {@code _1st} of the request.
     *
     * @param _1st the value
     * @return this builder
     */
    Builder _1st(String _1st);

    /**
     * The member {@code snake_case_name} of the request.
     *
     * @param snakeCaseName the value
     * @return this builder
     */
    Builder snakeCaseName(String snakeCaseName);

    /**
     * The member {@code URL} of the request.
     *
     * @param url the value
     * @return this builder
     */
    Builder url(String url);

    /**
     * The member {@code KMSKeyId} of the request.
     *
     * @param kmsKeyId the value
     * @return this builder
     */
    Builder kmsKeyId(String kmsKeyId);

    /**
     * The member {@code other} of the request.
     *
     * @param other the value
     * @return this builder
     */
    Builder other(String other);

    /**
     * The member {@code that} of the request.
     *
     * @param that the value
     * @return this builder
     */
    Builder that(String that);

    /**
     * The member {@code hash} of the request.
     *
     * @param hash the value
     * @return this builder
     */
    Builder hash(String hash);

    /**
     * The member {@code value} of the request.
     *
     * @param value the value
     * @return this builder
     */
    Builder value(String value);

    /**
     * The member {@code found} of the request.
     *
     * @param found the value
     * @return this builder
     */
    Builder found(String found);

    /**
     * The member {@code mutator} of the request.
     *
     * @param mutator the value
     * @return this builder
     */
    Builder mutator(String mutator);

    /**
     * The member {@code out} of the request.
     *
     * @param out the value
     * @return this builder
     */
    Builder out(String out);

    /**
     * The member {@code in} of the request.
     *
     * @param in the value
     * @return this builder
     */
    Builder in(String in);

    /**
     * The member {@code name} of the request.
     *
     * @param name the value
     * @return this builder
     */
    Builder name(String name);

    /**
     * The member {@code first} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together each at most 3 characters
     * @return this builder
     */
    Builder first(@Length(max = 3) String first, @Continues @Length(max = 3) String... rest);

    /**
     * The member {@code first} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first each at most 3 characters
     * @return this builder
     */
    Builder first(@Length(max = 3) Collection<String> first);

    /**
     * The member {@code rest} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together each at most 3 characters
     * @return this builder
     */
    Builder rest(@Length(max = 3) String first, @Continues @Length(max = 3) String... rest);

    /**
     * The member {@code rest} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param rest each at most 3 characters
     * @return this builder
     */
    Builder rest(@Length(max = 3) Collection<String> rest);

    /**
     * The member {@code key} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param key each key at most 3 characters, each value each at most 3 characters
     * @return this builder
     */
    Builder key(@EachKey(length = @Length(max = 3)) Map<String, java.util.List<String>> key);

    /**
     * The member {@code entry} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param entry each key at most 3 characters, each value each at most 3 characters
     * @return this builder
     */
    Builder entry(@EachKey(length = @Length(max = 3)) Map<String, java.util.List<String>> entry);

    /**
     * The member {@code element} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together each at most 3 characters
     * @return this builder
     */
    Builder element(@Length(max = 3) String first, @Continues @Length(max = 3) String... rest);

    /**
     * The member {@code element} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param element each at most 3 characters
     * @return this builder
     */
    Builder element(@Length(max = 3) Collection<String> element);

    /**
     * The member {@code i} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; all together each at most 3 characters
     * @return this builder
     */
    Builder i(@Length(max = 3) String first, @Continues @Length(max = 3) String... rest);

    /**
     * The member {@code i} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param i each at most 3 characters
     * @return this builder
     */
    Builder i(@Length(max = 3) Collection<String> i);

    /**
     * Called like a class the generated code uses.
     *
     * @param violation the value
     * @return this builder
     */
    Builder violation(Optional violation);

    /**
     * Called like a class the generated code uses.
     *
     * <p>Written in place.
     *
     * @param violation takes the first stage of the builder and returns the last
     * @return this builder
     */
    Builder violation(Function<? super Optional.Builder, ? extends Optional.Builder> violation);

    /**
     * The member {@code list} of the request.
     *
     * @param list the value
     * @return this builder
     */
    Builder list(List list);

    /**
     * The member {@code list} of the request.
     *
     * <p>Written in place.
     *
     * @param list takes the first stage of the builder and returns the last
     * @return this builder
     */
    Builder list(Function<? super List.Builder, ? extends List.Builder> list);

    /**
     * Takes toString_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearToString();

    /**
     * Takes getClass_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearGetClass();

    /**
     * Takes notify_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearNotify();

    /**
     * Takes equals_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearEquals();

    /**
     * Takes build_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearBuild();

    /**
     * Takes builder_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearBuilder();

    /**
     * Takes toJson_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearToJson();

    /**
     * Takes from_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearFrom();

    /**
     * Takes violations_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearViolations();

    /**
     * Takes default_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearDefault();

    /**
     * Takes int_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearInt();

    /**
     * Takes record out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearRecord();

    /**
     * Takes var out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearVar();

    /**
     * Takes yield out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearYield();

    /**
     * Takes null_ out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearNull();

    /**
     * Takes _1st out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clear1st();

    /**
     * Takes snakeCaseName out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearSnakeCaseName();

    /**
     * Takes url out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearUrl();

    /**
     * Takes kmsKeyId out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearKmsKeyId();

    /**
     * Takes other out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearOther();

    /**
     * Takes that out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearThat();

    /**
     * Takes hash out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearHash();

    /**
     * Takes value out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearValue();

    /**
     * Takes found out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearFound();

    /**
     * Takes mutator out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearMutator();

    /**
     * Takes out out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearOut();

    /**
     * Takes in out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearIn();

    /**
     * Takes name out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearName();

    /**
     * Takes first out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearFirst();

    /**
     * Takes rest out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearRest();

    /**
     * Takes key out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearKey();

    /**
     * Takes entry out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearEntry();

    /**
     * Takes element out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearElement();

    /**
     * Takes i out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearI();

    /**
     * Takes violation out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearViolation();

    /**
     * Takes list out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearList();

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
