package example.scalars;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link CreateThingInput}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputBuilder implements CreateThingInput.NeedsName,
    CreateThingInput.NeedsTimeout,
    CreateThingInput.NeedsWanted,
    CreateThingInput.NeedsShare,
    CreateThingInput.Builder {
  @Nullable String name;

  @Nullable Integer timeout;

  @Nullable Boolean wanted;

  @Nullable Float share;

  @Nullable String part;

  @Nullable String short_;

  @Nullable String long_;

  @Nullable Byte tiny;

  @Nullable Short little;

  @Nullable Integer days;

  @Nullable Long big;

  @Nullable Float ratio;

  @Nullable Double factor;

  @Nullable Double percentage;

  @Nullable Double huge;

  @Nullable Float least;

  @Nullable Instant when;

  @Nullable Instant then;

  @Nullable Bytes bytes;

  List<Suppression> suppressions = List.of();

  CreateThingInputBuilder() {
  }

  CreateThingInputBuilder(CreateThingInput value) {
    this.name = value.name;
    this.timeout = value.timeout;
    this.wanted = value.wanted;
    this.share = value.share;
    this.part = value.part;
    this.short_ = value.short_;
    this.long_ = value.long_;
    this.tiny = value.tiny;
    this.little = value.little;
    this.days = value.days;
    this.big = value.big;
    this.ratio = value.ratio;
    this.factor = value.factor;
    this.percentage = value.percentage;
    this.huge = value.huge;
    this.least = value.least;
    this.when = value.when;
    this.then = value.then;
    this.bytes = value.bytes;
    this.suppressions = value.suppressions();
  }

  @Override
  public CreateThingInput.Builder suppress(Rule rule, String reason) {
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public CreateThingInputBuilder name(String name) {
    this.name = BuilderSupport.given(name, "name");
    return this;
  }

  @Override
  public CreateThingInputBuilder timeout(int timeout) {
    this.timeout = timeout;
    return this;
  }

  @Override
  public CreateThingInputBuilder wanted(boolean wanted) {
    this.wanted = wanted;
    return this;
  }

  @Override
  public CreateThingInput.Builder share(double share) {
    this.share = BuilderSupport.toFloat(share);
    return this;
  }

  @Override
  public CreateThingInput.Builder part(String part) {
    this.part = BuilderSupport.given(part, "part");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearPart() {
    this.part = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder short_(String short_) {
    this.short_ = BuilderSupport.given(short_, "short_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearShort() {
    this.short_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder long_(String long_) {
    this.long_ = BuilderSupport.given(long_, "long_");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearLong() {
    this.long_ = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder tiny(byte tiny) {
    this.tiny = tiny;
    return this;
  }

  @Override
  public CreateThingInput.Builder clearTiny() {
    this.tiny = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder little(short little) {
    this.little = little;
    return this;
  }

  @Override
  public CreateThingInput.Builder clearLittle() {
    this.little = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder days(int days) {
    this.days = days;
    return this;
  }

  @Override
  public CreateThingInput.Builder clearDays() {
    this.days = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder big(long big) {
    this.big = big;
    return this;
  }

  @Override
  public CreateThingInput.Builder clearBig() {
    this.big = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder ratio(double ratio) {
    this.ratio = BuilderSupport.toFloat(ratio);
    return this;
  }

  @Override
  public CreateThingInput.Builder clearRatio() {
    this.ratio = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder factor(double factor) {
    this.factor = factor;
    return this;
  }

  @Override
  public CreateThingInput.Builder clearFactor() {
    this.factor = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder percentage(double percentage) {
    this.percentage = percentage;
    return this;
  }

  @Override
  public CreateThingInput.Builder clearPercentage() {
    this.percentage = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder huge(double huge) {
    this.huge = huge;
    return this;
  }

  @Override
  public CreateThingInput.Builder clearHuge() {
    this.huge = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder least(double least) {
    this.least = BuilderSupport.toFloat(least);
    return this;
  }

  @Override
  public CreateThingInput.Builder clearLeast() {
    this.least = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder when(Instant when) {
    this.when = BuilderSupport.given(when, "when");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearWhen() {
    this.when = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder then(Instant then) {
    this.then = BuilderSupport.given(then, "then");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearThen() {
    this.then = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder bytes(Bytes bytes) {
    this.bytes = BuilderSupport.given(bytes, "bytes");
    return this;
  }

  @Override
  public CreateThingInput.Builder bytes(byte[] bytes) {
    this.bytes = Bytes.of(BuilderSupport.given(bytes, "bytes"));
    return this;
  }

  @Override
  public CreateThingInput.Builder clearBytes() {
    this.bytes = null;
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
