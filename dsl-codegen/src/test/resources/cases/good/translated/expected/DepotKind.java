package example.translated;

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

/** The enum {@code DepotKind}. */
@WireValues({
    "cold",
    "dry"
})
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public enum DepotKind implements WireValue {
  /** {@code cold}. */
  COLD("cold"),

  /** {@code dry}. */
  DRY("dry");

  private static final Map<String, DepotKind> BY_VALUE = BuilderSupport.byValue(values());

  private final String value;

  DepotKind(String value) {
    this.value = value;
  }

  /**
   * Returns the constant for a string.
   *
   * @param value the string in requests
   * @return the constant; empty if this library does not know the string
   */
  public static Optional<DepotKind> fromValue(String value) {
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
  static @Nullable DepotKind find(@Nullable String value) {
    return value == null ? null : BY_VALUE.get(value);
  }

  /** Returns all known strings. */
  static Set<String> wireValues() {
    return BY_VALUE.keySet();
  }

  /** Returns the constants for the known strings. */
  static List<DepotKind> known(List<String> values) {
    return MappedLists.known(values, BY_VALUE);
  }

  /** Returns the strings for constants. */
  static List<String> wireValues(Collection<DepotKind> constants) {
    return MappedLists.wireValues(constants);
  }

  /** Returns the string in requests, like {@link #value()}. */
  @Override
  public String toString() {
    return value;
  }
}
