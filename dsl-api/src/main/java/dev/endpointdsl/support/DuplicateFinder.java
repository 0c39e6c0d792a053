package dev.endpointdsl.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds elements with the value of an earlier element, or of an element of another list. */
public final class DuplicateFinder {

  /** Up to this size, comparing all pairs is faster than a map, and allocates nothing. */
  public static final int SHORT = 64;

  private DuplicateFinder() {}

  /**
   * Finds the first element with the value of each element. Elements without a value have no
   * duplicates.
   *
   * @param list the elements
   * @param member returns the value of an element, or {@code null} if it has none
   * @return for each element, the index of the first earlier element with the same value, or -1;
   *     {@code null} if there are no duplicates
   */
  public static <T> int @Nullable [] of(
      List<T> list, Function<? super T, ? extends @Nullable Object> member) {
    return list.size() <= SHORT && !anyRepeated(list, member) ? null : firsts(list, member);
  }

  /**
   * Finds the first element of another list with the value of each element.
   *
   * @param list the elements
   * @param other the elements of the other list
   * @param member returns the value of an element, or {@code null} if it has none
   * @return for each element, the index in the other list, or -1; {@code null} if the lists have no
   *     value in common
   */
  public static <T> int @Nullable [] inOther(
      List<? extends T> list,
      List<? extends T> other,
      Function<? super T, ? extends @Nullable Object> member) {
    boolean few = (long) list.size() * other.size() <= (long) SHORT * SHORT;
    return few && !anyInOther(list, other, member) ? null : indexes(list, other, member);
  }

  private static <T> boolean anyInOther(
      List<? extends T> list,
      List<? extends T> other,
      Function<? super T, ? extends @Nullable Object> member) {
    for (int i = 0; i < list.size(); i++) {
      Object value = member.apply(list.get(i));
      for (int j = 0; j < other.size() && value != null; j++) {
        if (value.equals(member.apply(other.get(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static <T> int @Nullable [] indexes(
      List<? extends T> list,
      List<? extends T> other,
      Function<? super T, ? extends @Nullable Object> member) {
    Map<Object, Integer> seen = new HashMap<>();
    for (int j = 0; j < other.size(); j++) {
      Object value = member.apply(other.get(j));
      if (value != null) {
        seen.putIfAbsent(value, j);
      }
    }
    int[] indexes = new int[list.size()];
    boolean any = false;
    for (int i = 0; i < indexes.length; i++) {
      Object value = member.apply(list.get(i));
      indexes[i] = value == null ? -1 : seen.getOrDefault(value, -1);
      any |= indexes[i] >= 0;
    }
    return any ? indexes : null;
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
