package example.choices;

import dev.endpointdsl.support.StagedBuilder;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Insurance}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class InsuranceBuilder extends StagedBuilder implements Insurance.Builder {
  @Nullable Boolean enabled;

  InsuranceBuilder() {
    super(true);
  }

  InsuranceBuilder(Insurance value) {
    super(true);
    this.enabled = value.enabled;
  }

  @Override
  public Insurance.Builder enabled(boolean enabled) {
    requireUnbuilt();
    this.enabled = enabled;
    return this;
  }

  @Override
  public Insurance.Builder enabled(Optional<Boolean> enabled) {
    requireUnbuilt();
    this.enabled = orNull(enabled, "enabled");
    return this;
  }

  @Override
  public Insurance.Builder clearEnabled() {
    requireUnbuilt();
    this.enabled = null;
    return this;
  }

  @Override
  public Insurance.Builder applyMutation(Consumer<? super Insurance.Builder> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> Insurance.Builder ifNotNull(@Nullable T value,
      BiConsumer<? super Insurance.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public Insurance build() {
    requireUnbuilt();
    markBuilt();
    return unchecked();
  }

  /** Returns the value without checking it, as readers need it. */
  Insurance unchecked() {
    return new Insurance(this);
  }
}
