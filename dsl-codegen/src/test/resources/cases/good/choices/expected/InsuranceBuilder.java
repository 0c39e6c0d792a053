package example.choices;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Insurance}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class InsuranceBuilder implements Insurance.Builder {
  @Nullable Boolean enabled;

  InsuranceBuilder() {
  }

  InsuranceBuilder(Insurance value) {
    this.enabled = value.enabled;
  }

  @Override
  public Insurance.Builder enabled(boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  @Override
  public Insurance.Builder clearEnabled() {
    this.enabled = null;
    return this;
  }

  @Override
  public Insurance.Builder applyMutation(Consumer<? super Insurance.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Insurance build() {
    return unchecked();
  }

  /** Returns the value without checking it, as readers need it. */
  Insurance unchecked() {
    return new Insurance(this);
  }
}
