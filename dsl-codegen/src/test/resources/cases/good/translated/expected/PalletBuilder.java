package example.translated;

import dev.endpointdsl.support.StagedBuilder;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Pallet}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PalletBuilder extends StagedBuilder implements Pallet.Builder {
  @Nullable Integer height;

  PalletBuilder() {
    super(true);
  }

  PalletBuilder(Pallet value) {
    super(true);
    this.height = value.height;
  }

  @Override
  public Pallet.Builder height(int height) {
    requireUnbuilt();
    this.height = height;
    return this;
  }

  @Override
  public Pallet.Builder height(Optional<Integer> height) {
    requireUnbuilt();
    this.height = orNull(height, "height");
    return this;
  }

  @Override
  public Pallet.Builder clearHeight() {
    requireUnbuilt();
    this.height = null;
    return this;
  }

  @Override
  public Pallet.Builder applyMutation(Consumer<? super Pallet.Builder> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> Pallet.Builder ifNotNull(@Nullable T value,
      BiConsumer<? super Pallet.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public Pallet build() {
    requireUnbuilt();
    markBuilt();
    return unchecked();
  }

  /** Returns the value without checking it, as readers need it. */
  Pallet unchecked() {
    return new Pallet(this);
  }
}
