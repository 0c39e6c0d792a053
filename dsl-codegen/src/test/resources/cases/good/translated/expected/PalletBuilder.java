package example.translated;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Pallet}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PalletBuilder implements Pallet.Builder {
  @Nullable Integer height;

  PalletBuilder() {
  }

  PalletBuilder(Pallet value) {
    this.height = value.height;
  }

  @Override
  public Pallet.Builder height(int height) {
    this.height = height;
    return this;
  }

  @Override
  public Pallet.Builder clearHeight() {
    this.height = null;
    return this;
  }

  @Override
  public Pallet.Builder applyMutation(Consumer<? super Pallet.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Pallet build() {
    return unchecked();
  }

  /** Returns the value without checking it, as readers need it. */
  Pallet unchecked() {
    return new Pallet(this);
  }
}
