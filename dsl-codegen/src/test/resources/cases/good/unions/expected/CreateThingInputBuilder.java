package example.unions;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import java.util.Collection;
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
final class CreateThingInputBuilder implements CreateThingInput.NeedsChoice, CreateThingInput.Builder {
  @Nullable Choice choice;

  @Nullable List<Choice> choices;

  List<Suppression> suppressions = List.of();

  CreateThingInputBuilder() {
  }

  CreateThingInputBuilder(CreateThingInput value) {
    this.choice = value.choice;
    this.choices = value.choices;
    this.suppressions = value.suppressions();
  }

  @Override
  public CreateThingInput.Builder suppress(Rule rule, String reason) {
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public CreateThingInput.Builder choice(Choice choice) {
    this.choice = BuilderSupport.given(choice, "choice");
    return this;
  }

  @Override
  public CreateThingInput.Builder choices(Collection<Choice> choices) {
    this.choices = BuilderSupport.copyOf(choices, "choices");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearChoices() {
    this.choices = null;
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
