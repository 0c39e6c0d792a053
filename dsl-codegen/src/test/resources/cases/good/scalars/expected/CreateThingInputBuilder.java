package example.scalars;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.Values;
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
  public CreateThingInputBuilder suppress(Rule rule, String reason) {
    this.suppressions = Values.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public CreateThingInputBuilder name(String name) {
    this.name = Values.given(name, "name");
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
  public CreateThingInputBuilder share(double share) {
    this.share = Values.toFloat(share);
    return this;
  }

  @Override
  public CreateThingInputBuilder part(String part) {
    this.part = Values.given(part, "part");
    return this;
  }

  @Override
  public CreateThingInputBuilder clearPart() {
    this.part = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder short_(String short_) {
    this.short_ = Values.given(short_, "short_");
    return this;
  }

  @Override
  public CreateThingInputBuilder clearShort() {
    this.short_ = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder long_(String long_) {
    this.long_ = Values.given(long_, "long_");
    return this;
  }

  @Override
  public CreateThingInputBuilder clearLong() {
    this.long_ = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder tiny(byte tiny) {
    this.tiny = tiny;
    return this;
  }

  @Override
  public CreateThingInputBuilder clearTiny() {
    this.tiny = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder little(short little) {
    this.little = little;
    return this;
  }

  @Override
  public CreateThingInputBuilder clearLittle() {
    this.little = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder days(int days) {
    this.days = days;
    return this;
  }

  @Override
  public CreateThingInputBuilder clearDays() {
    this.days = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder big(long big) {
    this.big = big;
    return this;
  }

  @Override
  public CreateThingInputBuilder clearBig() {
    this.big = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder ratio(double ratio) {
    this.ratio = Values.toFloat(ratio);
    return this;
  }

  @Override
  public CreateThingInputBuilder clearRatio() {
    this.ratio = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder factor(double factor) {
    this.factor = factor;
    return this;
  }

  @Override
  public CreateThingInputBuilder clearFactor() {
    this.factor = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder percentage(double percentage) {
    this.percentage = percentage;
    return this;
  }

  @Override
  public CreateThingInputBuilder clearPercentage() {
    this.percentage = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder huge(double huge) {
    this.huge = huge;
    return this;
  }

  @Override
  public CreateThingInputBuilder clearHuge() {
    this.huge = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder least(double least) {
    this.least = Values.toFloat(least);
    return this;
  }

  @Override
  public CreateThingInputBuilder clearLeast() {
    this.least = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder when(Instant when) {
    this.when = Values.given(when, "when");
    return this;
  }

  @Override
  public CreateThingInputBuilder clearWhen() {
    this.when = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder then(Instant then) {
    this.then = Values.given(then, "then");
    return this;
  }

  @Override
  public CreateThingInputBuilder clearThen() {
    this.then = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder bytes(Bytes bytes) {
    this.bytes = Values.given(bytes, "bytes");
    return this;
  }

  @Override
  public CreateThingInputBuilder bytes(byte[] bytes) {
    this.bytes = Bytes.of(Values.given(bytes, "bytes"));
    return this;
  }

  @Override
  public CreateThingInputBuilder clearBytes() {
    this.bytes = null;
    return this;
  }

  @Override
  public CreateThingInputBuilder applyMutation(Consumer<? super CreateThingInput.Builder> mutator) {
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
