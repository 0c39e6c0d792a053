package dev.endpointdsl.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds elements of a list that have the value of an earlier one. */
public final class Repeats {

  /** Up to here comparing each with each is quicker than a map, and allocates nothing. */
  public static final int SHORT = 64;

  private Repeats() {}

  /**
   * The first element with the value of each; what has no value repeats nothing.
   *
   * @param list the elements
   * @param member the value of an element, or {@code null} when it has none
   * @return by index, the index of the first element with the same value if that is an earlier one,
   *     else -1; {@code null} when nothing is repeated
   */
  public static <T> int @Nullable [] of(
      List<T> list, Function<? super T, ? extends @Nullable Object> member) {
    return list.size() <= SHORT && !anyRepeated(list, member) ? null : firsts(list, member);
  }

  private static <T> boolean anyRepeated(
      List<T> list, Function<? super T, ? extends @Nullable Object> member) {
    for (int i = 1; i < list.size(); i++) {
      Object value = member.apply(list.get(i));
      for (int j = 0; j < i && value != null; j++) {
        if (value.equals(member.apply(list.get(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static <T> int @Nullable [] firsts(
      List<T> list, Function<? super T, ? extends @Nullable Object> member) {
    Map<Object, Integer> seen = new HashMap<>();
    int[] firsts = new int[list.size()];
    boolean repeated = false;
    for (int i = 0; i < firsts.length; i++) {
      Object value = member.apply(list.get(i));
      Integer first = value == null ? null : seen.putIfAbsent(value, i);
      firsts[i] = first == null ? -1 : first;
      repeated |= first != null;
    }
    return repeated ? firsts : null;
  }
}
