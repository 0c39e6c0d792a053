package example.translated;

import dev.endpointdsl.constraint.Finite;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The union {@code Load}.
 *
 * <p>Exactly one member is set.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Load {
  final @Nullable String text;

  final @Nullable Double amount;

  Load(LoadBuilder builder) {
    this.text = builder.text;
    this.amount = builder.amount;
  }

  /** The member {@code Text} of the request. */
  public static Load fromText(String text) {
    return new LoadBuilder().text(text).unchecked();
  }

  /** The member {@code Amount} of the request. */
  public static Load fromAmount(@Finite double amount) {
    return new LoadBuilder().amount(amount).unchecked();
  }

  /**
   * The member {@code Text} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /**
   * The member {@code Amount} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Double> amount() {
    return Optional.ofNullable(amount);
  }

  boolean isSet() {
    return text != null
        || amount != null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Load that
        && Objects.equals(text, that.text)
        && Objects.equals(amount, that.amount);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(text);
    hash = 31 * hash + Objects.hashCode(amount);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Load")
        .add("text", text)
        .add("amount", amount)
        .toString();
  }
}
