package example.lists;

import dev.endpointdsl.support.BuilderSupport;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Part}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PartBuilder implements Part.NeedsName, Part.Builder {
  @Nullable String name;

  @Nullable Double weight;

  PartBuilder() {
  }

  PartBuilder(Part value) {
    this.name = value.name;
    this.weight = value.weight;
  }

  @Override
  public Part.Builder name(String name) {
    this.name = BuilderSupport.given(name, "name");
    return this;
  }

  @Override
  public Part.Builder weight(double weight) {
    this.weight = weight;
    return this;
  }

  @Override
  public Part.Builder clearWeight() {
    this.weight = null;
    return this;
  }

  @Override
  public Part.Builder applyMutation(Consumer<? super Part.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Part build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Part unchecked() {
    return new Part(this);
  }
}
