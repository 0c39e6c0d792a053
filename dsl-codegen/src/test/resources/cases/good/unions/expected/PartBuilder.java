package example.unions;

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

  @Nullable Choice inner;

  PartBuilder() {
  }

  PartBuilder(Part value) {
    this.name = value.name;
    this.inner = value.inner;
  }

  @Override
  public Part.Builder name(String name) {
    this.name = BuilderSupport.given(name, "name");
    return this;
  }

  @Override
  public Part.Builder inner(Choice inner) {
    this.inner = BuilderSupport.given(inner, "inner");
    return this;
  }

  @Override
  public Part.Builder clearInner() {
    this.inner = null;
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
