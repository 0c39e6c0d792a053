package example.documentation;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
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
final class CreateThingInputBuilder implements CreateThingInput.Builder {
  @Nullable String name;

  @Nullable String second;

  @Nullable String third;

  List<Suppression> suppressions = List.of();

  CreateThingInputBuilder() {
  }

  CreateThingInputBuilder(CreateThingInput value) {
    this.name = value.name;
    this.second = value.second;
    this.third = value.third;
    this.suppressions = value.suppressions();
  }

  @Override
  public CreateThingInput.Builder suppress(Rule rule, String reason) {
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
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
  public CreateThingInput.Builder second(String second) {
    this.second = BuilderSupport.given(second, "second");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearSecond() {
    this.second = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder third(Kind third) {
    this.third = BuilderSupport.given(third, "third").value();
    return this;
  }

  @Override
  public CreateThingInput.Builder third(String third) {
    this.third = BuilderSupport.given(third, "third");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearThird() {
    this.third = null;
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
