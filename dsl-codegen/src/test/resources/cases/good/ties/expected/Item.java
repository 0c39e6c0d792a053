package example.ties;

import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code Item}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Item {
  final @Nullable String name;

  final @Nullable Integer discount;

  Item(ItemBuilder builder) {
    this.name = builder.name;
    this.discount = builder.discount;
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsName builder() {
    return new ItemBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new ItemBuilder(this);
  }

  /**
   * The member {@code Name} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public String name() {
    return BuilderSupport.required(name, "Item", "name");
  }

  /**
   * The member {@code Discount} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Integer> discount() {
    return Optional.ofNullable(discount);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Item that
        && Objects.equals(name, that.name)
        && Objects.equals(discount, that.discount);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(name);
    hash = 31 * hash + Objects.hashCode(discount);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Item")
        .add("name", name)
        .add("discount", discount)
        .toString();
  }

  /**
   * A builder that still needs {@code name}.
   */
  public interface NeedsName {
    /**
     * The member {@code Name} of the request.
     *
     * @param name the value
     * @return a last stage, which takes everything optional
     */
    Builder name(String name);
  }

  /**
   * The last stage of a builder of {@link Item}: everything required is set,
   * and all of it can be changed.
   */
  public interface Builder {
    /**
     * The member {@code Name} of the request.
     *
     * @param name the value
     * @return this builder
     */
    Builder name(String name);

    /**
     * The member {@code Discount} of the request.
     *
     * @param discount the value
     * @return this builder
     */
    Builder discount(int discount);

    /**
     * Takes discount out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearDiscount();

    /**
     * Lets a consumer set what several values share, such as defaults.
     *
     * @param mutator is given this builder
     * @return this builder
     */
    Builder applyMutation(Consumer<? super Builder> mutator);

    /**
     * Builds the value. It is checked when the configuration that holds it is built.
     *
     * @return the value
     */
    Item build();
  }
}
