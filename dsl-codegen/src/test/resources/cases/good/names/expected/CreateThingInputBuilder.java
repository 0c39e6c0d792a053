package example.names;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link CreateThingInput}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputBuilder implements CreateThingInput.NeedsClass, CreateThingInput.NeedsHashCode, CreateThingInput.Builder {
  @Nullable String class_;

  @Nullable Integer hashCode_;

  @Nullable String toString_;

  @Nullable String getClass_;

  @Nullable String notify_;

  @Nullable String equals_;

  @Nullable String build_;

  @Nullable String builder_;

  @Nullable String toJson_;

  @Nullable String from_;

  @Nullable String violations_;

  @Nullable String default_;

  @Nullable String int_;

  @Nullable String record;

  @Nullable String var;

  @Nullable String yield;

  @Nullable String null_;

  @Nullable String _1st;

  @Nullable String snakeCaseName;

  @Nullable String url;

  @Nullable String kmsKeyId;

  @Nullable String other;

  @Nullable String that;

  @Nullable String hash;

  @Nullable String value;

  @Nullable String found;

  @Nullable String mutator;

  @Nullable String out;

  @Nullable String in;

  @Nullable String name;

  java.util. @Nullable List<String> first;

  java.util. @Nullable List<String> rest;

  @Nullable Map<String, java.util.List<String>> key;

  @Nullable Map<String, java.util.List<String>> entry;

  java.util. @Nullable List<String> element;

  java.util. @Nullable List<String> i;

  @Nullable Optional violation;

  @Nullable List list;

  java.util.List<Suppression> suppressions = java.util.List.of();

  CreateThingInputBuilder() {
  }

  CreateThingInputBuilder(CreateThingInput value) {
    this.class_ = value.class_;
    this.hashCode_ = value.hashCode_;
    this.toString_ = value.toString_;
    this.getClass_ = value.getClass_;
    this.notify_ = value.notify_;
    this.equals_ = value.equals_;
    this.build_ = value.build_;
    this.builder_ = value.builder_;
    this.toJson_ = value.toJson_;
    this.from_ = value.from_;
    this.violations_ = value.violations_;
    this.default_ = value.default_;
    this.int_ = value.int_;
    this.record = value.record;
    this.var = value.var;
    this.yield = value.yield;
    this.null_ = value.null_;
    this._1st = value._1st;
    this.snakeCaseName = value.snakeCaseName;
    this.url = value.url;
    this.kmsKeyId = value.kmsKeyId;
    this.other = value.other;
    this.that = value.that;
    this.hash = value.hash;
    this.value = value.value;
    this.found = value.found;
    this.mutator = value.mutator;
    this.out = value.out;
    this.in = value.in;
    this.name = value.name;
    this.first = value.first;
    this.rest = value.rest;
    this.key = value.key;
    this.entry = value.entry;
    this.element = value.element;
    this.i = value.i;
    this.violation = value.violation;
    this.list = value.list;
    this.suppressions = value.suppressions();
  }

  @Override
  public CreateThingInput.Builder suppress(Rule rule, String reason) {
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public CreateThingInputBuilder class_(String class_) {
    this.class_ = BuilderSupport.given(class_, "class_");
    return this;
  }

  @Override
  public CreateThingInput.Builder hashCode_(int hashCode_) {
    this.hashCode_ = hashCode_;
    return this;
  }

  @Override
  public CreateThingInput.Builder toString_(String toString_) {
    this.toString_ = BuilderSupport.given(toString_, "toString_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearToString() {
    this.toString_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder getClass_(String getClass_) {
    this.getClass_ = BuilderSupport.given(getClass_, "getClass_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearGetClass() {
    this.getClass_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder notify_(String notify_) {
    this.notify_ = BuilderSupport.given(notify_, "notify_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearNotify() {
    this.notify_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder equals_(String equals_) {
    this.equals_ = BuilderSupport.given(equals_, "equals_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearEquals() {
    this.equals_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder build_(String build_) {
    this.build_ = BuilderSupport.given(build_, "build_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearBuild() {
    this.build_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder builder_(String builder_) {
    this.builder_ = BuilderSupport.given(builder_, "builder_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearBuilder() {
    this.builder_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder toJson_(String toJson_) {
    this.toJson_ = BuilderSupport.given(toJson_, "toJson_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearToJson() {
    this.toJson_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder from_(String from_) {
    this.from_ = BuilderSupport.given(from_, "from_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearFrom() {
    this.from_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder violations_(String violations_) {
    this.violations_ = BuilderSupport.given(violations_, "violations_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearViolations() {
    this.violations_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder default_(String default_) {
    this.default_ = BuilderSupport.given(default_, "default_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearDefault() {
    this.default_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder int_(String int_) {
    this.int_ = BuilderSupport.given(int_, "int_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearInt() {
    this.int_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder record(String record) {
    this.record = BuilderSupport.given(record, "record");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearRecord() {
    this.record = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder var(String var) {
    this.var = BuilderSupport.given(var, "var");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearVar() {
    this.var = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder yield(String yield) {
    this.yield = BuilderSupport.given(yield, "yield");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearYield() {
    this.yield = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder null_(String null_) {
    this.null_ = BuilderSupport.given(null_, "null_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearNull() {
    this.null_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder _1st(String _1st) {
    this._1st = BuilderSupport.given(_1st, "_1st");
    return this;
  }

  @Override
  public CreateThingInput.Builder clear1st() {
    this._1st = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder snakeCaseName(String snakeCaseName) {
    this.snakeCaseName = BuilderSupport.given(snakeCaseName, "snakeCaseName");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearSnakeCaseName() {
    this.snakeCaseName = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder url(String url) {
    this.url = BuilderSupport.given(url, "url");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearUrl() {
    this.url = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder kmsKeyId(String kmsKeyId) {
    this.kmsKeyId = BuilderSupport.given(kmsKeyId, "kmsKeyId");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearKmsKeyId() {
    this.kmsKeyId = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder other(String other) {
    this.other = BuilderSupport.given(other, "other");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearOther() {
    this.other = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder that(String that) {
    this.that = BuilderSupport.given(that, "that");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearThat() {
    this.that = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder hash(String hash) {
    this.hash = BuilderSupport.given(hash, "hash");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearHash() {
    this.hash = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder value(String value) {
    this.value = BuilderSupport.given(value, "value");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearValue() {
    this.value = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder found(String found) {
    this.found = BuilderSupport.given(found, "found");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearFound() {
    this.found = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder mutator(String mutator) {
    this.mutator = BuilderSupport.given(mutator, "mutator");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearMutator() {
    this.mutator = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder out(String out) {
    this.out = BuilderSupport.given(out, "out");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearOut() {
    this.out = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder in(String in) {
    this.in = BuilderSupport.given(in, "in");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearIn() {
    this.in = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder name(String name) {
    this.name = BuilderSupport.given(name, "name");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearName() {
    this.name = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder first(String first, String... rest) {
    this.first = BuilderSupport.listOf("first", first, rest);
    return this;
  }

  @Override
  public CreateThingInput.Builder first(Collection<String> first) {
    this.first = BuilderSupport.copyOf(first, "first");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearFirst() {
    this.first = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder rest(String first, String... rest) {
    this.rest = BuilderSupport.listOf("rest", first, rest);
    return this;
  }

  @Override
  public CreateThingInput.Builder rest(Collection<String> rest) {
    this.rest = BuilderSupport.copyOf(rest, "rest");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearRest() {
    this.rest = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder key(Map<String, java.util.List<String>> key) {
    this.key = BuilderSupport.copyOf(key, "key");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearKey() {
    this.key = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder entry(Map<String, java.util.List<String>> entry) {
    this.entry = BuilderSupport.copyOf(entry, "entry");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearEntry() {
    this.entry = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder element(String first, String... rest) {
    this.element = BuilderSupport.listOf("element", first, rest);
    return this;
  }

  @Override
  public CreateThingInput.Builder element(Collection<String> element) {
    this.element = BuilderSupport.copyOf(element, "element");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearElement() {
    this.element = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder i(String first, String... rest) {
    this.i = BuilderSupport.listOf("i", first, rest);
    return this;
  }

  @Override
  public CreateThingInput.Builder i(Collection<String> i) {
    this.i = BuilderSupport.copyOf(i, "i");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearI() {
    this.i = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder violation(Optional violation) {
    this.violation = BuilderSupport.given(violation, "violation");
    return this;
  }

  @Override
  public CreateThingInput.Builder violation(
      Function<? super Optional.Builder, ? extends Optional.Builder> violation) {
    this.violation = BuilderSupport.complete(violation, Optional.builder(), "violation").build();
    return this;
  }

  @Override
  public CreateThingInput.Builder clearViolation() {
    this.violation = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder list(List list) {
    this.list = BuilderSupport.given(list, "list");
    return this;
  }

  @Override
  public CreateThingInput.Builder list(
      Function<? super List.Builder, ? extends List.Builder> list) {
    this.list = BuilderSupport.complete(list, List.builder(), "list").build();
    return this;
  }

  @Override
  public CreateThingInput.Builder clearList() {
    this.list = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder applyMutation(
      Consumer<? super CreateThingInput.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public CreateThingInput build() {
    CreateThingInput value = unchecked();
    InvalidConfigException.throwIfInvalid("CreateThingInput", value.violations());
    return value;
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  CreateThingInput unchecked() {
    return new CreateThingInput(this);
  }
}
