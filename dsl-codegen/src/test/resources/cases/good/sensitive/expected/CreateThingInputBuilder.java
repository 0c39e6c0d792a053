package example.sensitive;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import java.util.Collection;
import java.util.List;
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
final class CreateThingInputBuilder implements CreateThingInput.NeedsPassword, CreateThingInput.Builder {
  @Nullable String password;

  @Nullable List<String> passwords;

  @Nullable Integer pin;

  @Nullable Double factor;

  @Nullable String level;

  @Nullable Note note;

  @Nullable Map<String, String> byName;

  @Nullable List<String> codes;

  List<Suppression> suppressions = List.of();

  CreateThingInputBuilder() {
  }

  CreateThingInputBuilder(CreateThingInput value) {
    this.password = value.password;
    this.passwords = value.passwords;
    this.pin = value.pin;
    this.factor = value.factor;
    this.level = value.level;
    this.note = value.note;
    this.byName = value.byName;
    this.codes = value.codes;
    this.suppressions = value.suppressions();
  }

  @Override
  public CreateThingInput.Builder suppress(Rule rule, String reason) {
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public CreateThingInput.Builder password(String password) {
    this.password = BuilderSupport.given(password, "password");
    return this;
  }

  @Override
  public CreateThingInput.Builder passwords(String first, String... rest) {
    this.passwords = BuilderSupport.listOf("passwords", first, rest);
    return this;
  }

  @Override
  public CreateThingInput.Builder passwords(Collection<String> passwords) {
    this.passwords = BuilderSupport.copyOf(passwords, "passwords");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearPasswords() {
    this.passwords = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder pin(int pin) {
    this.pin = pin;
    return this;
  }

  @Override
  public CreateThingInput.Builder clearPin() {
    this.pin = null;
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
  public CreateThingInput.Builder level(Level level) {
    this.level = BuilderSupport.given(level, "level").value();
    return this;
  }

  @Override
  public CreateThingInput.Builder level(String level) {
    this.level = BuilderSupport.given(level, "level");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearLevel() {
    this.level = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder note(Note note) {
    this.note = BuilderSupport.given(note, "note");
    return this;
  }

  @Override
  public CreateThingInput.Builder note(
      Function<? super Note.Builder, ? extends Note.Builder> note) {
    this.note = BuilderSupport.complete(note, Note.builder(), "note").build();
    return this;
  }

  @Override
  public CreateThingInput.Builder clearNote() {
    this.note = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder byName(Map<String, String> byName) {
    this.byName = BuilderSupport.copyOf(byName, "byName");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearByName() {
    this.byName = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder codes(String first, String... rest) {
    this.codes = BuilderSupport.listOf("codes", first, rest);
    return this;
  }

  @Override
  public CreateThingInput.Builder codes(Collection<String> codes) {
    this.codes = BuilderSupport.copyOf(codes, "codes");
    return this;
  }

  @Override
  public CreateThingInput.Builder code(String code) {
    this.codes = BuilderSupport.append(this.codes, BuilderSupport.given(code, "code"));
    return this;
  }

  @Override
  public CreateThingInput.Builder clearCodes() {
    this.codes = null;
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
