package example.jsonast;

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
 * All stages of the builder of {@link Thing}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ThingBuilder implements Thing.NeedsName, Thing.Builder {
  @Nullable String name;

  @Nullable Integer memory;

  List<Suppression> suppressions = List.of();

  ThingBuilder() {
  }

  ThingBuilder(Thing value) {
    this.name = value.name;
    this.memory = value.memory;
    this.suppressions = value.suppressions();
  }

  @Override
  public Thing.Builder suppress(Rule rule, String reason) {
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public Thing.Builder name(String name) {
    this.name = BuilderSupport.given(name, "name");
    return this;
  }

  @Override
  public Thing.Builder memory(int memory) {
    this.memory = memory;
    return this;
  }

  @Override
  public Thing.Builder clearMemory() {
    this.memory = null;
    return this;
  }

  @Override
  public Thing.Builder applyMutation(Consumer<? super Thing.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Thing build() {
    Thing value = unchecked();
    InvalidConfigException.throwIfInvalid("Thing", value.violations());
    return value;
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Thing unchecked() {
    return new Thing(this);
  }
}
