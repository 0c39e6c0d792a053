package example.enums;

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
  @Nullable String size;

  List<Suppression> suppressions = List.of();

  CreateThingInputBuilder() {
  }

  CreateThingInputBuilder(CreateThingInput value) {
    this.size = value.size;
    this.suppressions = value.suppressions();
  }

  @Override
  public CreateThingInput.Builder suppress(Rule rule, String reason) {
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public CreateThingInput.Builder size(Size size) {
    this.size = BuilderSupport.given(size, "size").value();
    return this;
  }

  @Override
  public CreateThingInput.Builder size(String size) {
    this.size = BuilderSupport.given(size, "size");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearSize() {
    this.size = null;
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
