package example.lists;

import dev.endpointdsl.support.BuilderSupport;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Option}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OptionBuilder implements Option.NeedsColor, Option.Builder {
  @Nullable String color;

  OptionBuilder() {
  }

  OptionBuilder(Option value) {
    this.color = value.color;
  }

  @Override
  public Option.Builder color(Color color) {
    this.color = BuilderSupport.given(color, "color").value();
    return this;
  }

  @Override
  public Option.Builder color(String color) {
    this.color = BuilderSupport.given(color, "color");
    return this;
  }

  @Override
  public Option.Builder applyMutation(Consumer<? super Option.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Option build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Option unchecked() {
    return new Option(this);
  }
}
