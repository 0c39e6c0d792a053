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

  private static final Map<String, DepotKind> BY_VALUE = BuilderSupport.index(values());

  private final String value;

  DepotKind(String value) {
    this.value = value;
  }

  /**
   * The constant of a text.
   *
   * @param value as it stands in requests
   * @return empty when this library does not know the text
   */
  public static Optional<DepotKind> fromValue(String value) {
    return Optional.ofNullable(BY_VALUE.get(value));
  }

  /**
   * The text, as it stands in requests.
   *
   * @return never empty
   */
  @Override
  public String value() {
    return value;
  }

  /** Whether a text is one of a constant. */
  static boolean isKnown(String value) {
    return BY_VALUE.containsKey(value);
  }

  /** The constant of a text, or null when it has none. */
  static @Nullable DepotKind find(@Nullable String value) {
    return value == null ? null : BY_VALUE.get(value);
  }

  /** All known texts. */
  static Set<String> texts() {
    return BY_VALUE.keySet();
  }

  /** The constants of those texts that have one. */
  static List<DepotKind> known(List<String> values) {
    return MappedLists.known(values, BY_VALUE);
  }

  /** Constants as texts. */
  static List<String> texts(Collection<DepotKind> constants) {
    return MappedLists.texts(constants);
  }

  /**
   * The text, like {@link #value()}.
   *
   * @return never empty
   */
  @Override
  public String toString() {
    return value;
  }
}
