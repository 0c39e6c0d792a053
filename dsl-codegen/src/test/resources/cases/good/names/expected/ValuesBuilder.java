package example.names;

import dev.endpointdsl.support.BuilderSupport;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Values}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ValuesBuilder implements Values.NeedsFunction, Values.Builder {
  @Nullable String function;

  ValuesBuilder() {
  }

  ValuesBuilder(Values value) {
    this.function = value.function;
  }

  @Override
  public Values.Builder function(String function) {
    this.function = BuilderSupport.given(function, "function");
    return this;
  }

  @Override
  public Values.Builder applyMutation(Consumer<? super Values.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Values build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Values unchecked() {
    return new Values(this);
  }
}
