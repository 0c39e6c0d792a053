package example.oddenumvalues;

import dev.endpointdsl.constraint.WireValues;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import dev.endpointdsl.support.WireValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The enum {@code Odd}. */
@WireValues({
    "1.0",
    "1_0",
    "<=",
    "GET",
    "Get",
    "SageMakerVariant",
    "bytes/second",
    "*",
    "IPv4",
    "TLSv1.2",
    "a b",
    "ö",
    "null",
    "2024-01-01",
    "value",
    "ALBRequestCount",
    "cart:Created:*"
})
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public enum Odd implements WireValue {
  /** {@code 1.0}. */
  _1_0("1.0"),

  /** {@code 1_0}. */
  B("1_0"),

  /** {@code <=}. */
  D("<="),

  /** {@code GET}. */
  GET("GET"),

  /** {@code Get}. */
  F("Get"),

  /** {@code SageMakerVariant}. */
  SAGE_MAKER_VARIANT("SageMakerVariant"),

  /** {@code bytes/second}. */
  BYTES_SECOND("bytes/second"),

  /** {@code *}. */
  I("*"),

  /** {@code IPv4}. */
  IPV4("IPv4"),

  /** {@code TLSv1.2}. */
  TLSV1_2("TLSv1.2"),

  /** {@code a b}. */
  A_B("a b"),

  /** {@code ö}. */
  M("ö"),

  /** {@code null}. */
  NULL("null"),

  /** {@code 2024-01-01}. */
  _2024_01_01("2024-01-01"),

  /** {@code value}. */
  VALUE("value"),

  /** {@code ALBRequestCount}. */
  ALB_REQUEST_COUNT("ALBRequestCount"),

  /** {@code cart:Created:*}. */
  CART_CREATED("cart:Created:*");

  private static final Map<String, Odd> BY_VALUE = BuilderSupport.byValue(values());

  private final String value;

  Odd(String value) {
    this.value = value;
  }

  /**
   * Returns the constant for a string.
   *
   * @param value the string in requests
   * @return the constant; empty if this library does not know the string
   */
  public static Optional<Odd> fromValue(String value) {
    return Optional.ofNullable(BY_VALUE.get(value));
  }

  /** Returns the string in requests. */
  @Override
  public String value() {
    return value;
  }

  /** Checks whether there is a constant for a string. */
  static boolean isKnown(String value) {
    return BY_VALUE.containsKey(value);
  }

  /** Returns the constant for a string, or null if there is none. */
  static @Nullable Odd find(@Nullable String value) {
    return value == null ? null : BY_VALUE.get(value);
  }

  /** Returns all known strings. */
  static Set<String> wireValues() {
    return BY_VALUE.keySet();
  }

  /** Returns the constants for the known strings. */
  static List<Odd> known(List<String> values) {
    return MappedLists.known(values, BY_VALUE);
  }

  /** Returns the strings for constants. */
  static List<String> wireValues(Collection<Odd> constants) {
    return MappedLists.wireValues(constants);
  }

  /** Returns the string in requests, like {@link #value()}. */
  @Override
  public String toString() {
    return value;
  }
}
