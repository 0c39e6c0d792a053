package example.names;

import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The union {@code Bytes}.
 *
 * <p>Exactly one member is set.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Bytes {
  final @Nullable String value;

  final @Nullable Violation values;

  Bytes(BytesBuilder builder) {
    this.value = builder.value;
    this.values = builder.values;
  }

  /**
   * The member {@code Value} of the request.
   *
   * @param value at most 3 characters
   * @return a union with this member set
   */
  public static Bytes fromValue(@Length(max = 3) String value) {
    return new BytesBuilder().value(value).unchecked();
  }

  /**
   * The member {@code Values} of the request.
   *
   * @param values the value
   * @return a union with this member set
   */
  public static Bytes fromValues(Violation values) {
    return new BytesBuilder().values(values).unchecked();
  }

  /**
   * The member {@code Values} of the request.
   *
   * <p>Written in place.
   *
   * @param values takes the first stage of the builder and returns the last
   * @return a union with this member set
   */
  public static Bytes fromValues(
      Function<? super Violation.Builder, ? extends Violation.Builder> values) {
    return new BytesBuilder().values(values).unchecked();
  }

  /**
   * The member {@code Value} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<String> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The member {@code Values} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Violation> values() {
    return Optional.ofNullable(values);
  }

  boolean isSet() {
    return value != null
        || values != null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes that
        && Objects.equals(value, that.value)
        && Objects.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(value);
    hash = 31 * hash + Objects.hashCode(values);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Bytes")
        .add("value", value)
        .add("values", values)
        .toString();
  }
}
