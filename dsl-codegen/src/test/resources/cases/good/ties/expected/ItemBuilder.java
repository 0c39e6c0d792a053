package example.ties;

import dev.endpointdsl.support.BuilderSupport;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Item}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ItemBuilder implements Item.NeedsName, Item.Builder {
  @Nullable String name;

  @Nullable Integer discount;

  ItemBuilder() {
  }

  ItemBuilder(Item value) {
    this.name = value.name;
    this.discount = value.discount;
  }

  @Override
  public Item.Builder name(String name) {
    this.name = BuilderSupport.given(name, "name");
    return this;
  }

  @Override
  public Item.Builder discount(int discount) {
    this.discount = discount;
    return this;
  }

  @Override
  public Item.Builder clearDiscount() {
    this.discount = null;
    return this;
  }

  @Override
  public Item.Builder applyMutation(Consumer<? super Item.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Item build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Item unchecked() {
    return new Item(this);
  }
}
