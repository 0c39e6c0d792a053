package example.enums;

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

/** The size of the thing. */
@WireValues({
    "ml.t1.tiny",
    "InputAndOutput",
    "7",
    "a$b\\\"*/c"
})
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public enum Size implements WireValue {
  /** {@code ml.t1.tiny}: Fits {@code everywhere}. */
  ML_T1_TINY("ml.t1.tiny", true, Sun.FULL, List.of("box", "bag"), 7, 2),

  /** {@code InputAndOutput}: No longer available. */
  INPUT_AND_OUTPUT("InputAndOutput", false, null, null, 100, null),

  /** {@code 7}. */
  SEVEN("7", false, null, null, 0, null),

  /** <code>a$b&#92;"&#42;/c</code>. */
  A_B_C("a$b\\\"*/c", false, null, null, -1, null);

  private static final Map<String, Size> BY_VALUE = BuilderSupport.byValue(values());

  private final String value;

  final boolean small;

  final @Nullable Sun best;

  final @Nullable List<String> fits;

  final int weight;

  final @Nullable Integer places;

  Size(String value, boolean small, @Nullable Sun best, @Nullable List<String> fits, int weight,
      @Nullable Integer places) {
    this.value = value;
    this.small = small;
    this.best = best;
    this.fits = fits;
    this.weight = weight;
    this.places = places;
  }

  /**
   * Returns the constant for a string.
   *
   * @param value the string in requests
   * @return the constant; empty if this library does not know the string
   */
  public static Optional<Size> fromValue(String value) {
    return Optional.ofNullable(BY_VALUE.get(value));
  }

  /** Returns the string in requests. */
  @Override
  public String value() {
    return value;
  }

  /** Whether it is &lt; 3 &amp; fits. */
  public boolean small() {
    return small;
  }

  /**
   * The fact {@code best}.
   *
   * @return empty if it is unknown or does not apply
   */
  public Optional<Sun> best() {
    return Optional.ofNullable(best);
  }

  /**
   * The fact {@code fits}.
   *
   * @return empty if it is unknown or does not apply
   */
  public Optional<List<String>> fits() {
    return Optional.ofNullable(fits);
  }

  /** Its weight, in grams. */
  public int weight() {
    return weight;
  }

  /**
   * The fact {@code places}.
   *
   * @return empty if it is unknown or does not apply
   */
  public Optional<Integer> places() {
    return Optional.ofNullable(places);
  }

  /** Checks whether there is a constant for a string. */
  static boolean isKnown(String value) {
    return BY_VALUE.containsKey(value);
  }

  /** Returns the constant for a string, or null if there is none. */
  static @Nullable Size find(@Nullable String value) {
    return value == null ? null : BY_VALUE.get(value);
  }

  /** Returns all known strings. */
  static Set<String> wireValues() {
    return BY_VALUE.keySet();
  }

  /** Returns the constants for the known strings. */
  static List<Size> known(List<String> values) {
    return MappedLists.known(values, BY_VALUE);
  }

  /** Returns the strings for constants. */
  static List<String> wireValues(Collection<Size> constants) {
    return MappedLists.wireValues(constants);
  }

  /** Returns the string in requests, like {@link #value()}. */
  @Override
  public String toString() {
    return value;
  }
}
