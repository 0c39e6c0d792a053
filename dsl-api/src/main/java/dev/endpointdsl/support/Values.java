package dev.endpointdsl.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What builders and values do with their members. */
public final class Values {

  private Values() {}

  /**
   * What was given to a builder.
   *
   * @throws NullPointerException when it is {@code null}, naming the member
   */
  public static <T> T given(@Nullable T value, String member) {
    if (value == null) {
      throw new NullPointerException(
          member + " was given null; leave the call out, or call the builder's clear method");
    }
    return value;
  }

  /**
   * The last stage of a builder that a lambda completes.
   *
   * @throws NullPointerException when the lambda, or what it returns, is {@code null}
   */
  public static <F, L> L complete(
      @Nullable Function<? super F, ? extends L> lambda, F first, String member) {
    L last = given(lambda, member).apply(first);
    if (last == null) {
      throw new NullPointerException(
          "The lambda given to " + member + " returned null; return the builder's last stage");
    }
    return last;
  }

  /**
   * A required member of a value.
   *
   * @throws IllegalStateException when it was not set, as can be in what was read from elsewhere
   */
  public static <T> T required(@Nullable T value, String type, String member) {
    if (value == null) {
      throw new IllegalStateException(
          member
              + " is required but not set in this "
              + type
              + "; violations() lists what is missing");
    }
    return value;
  }

  /** A copy of a collection that was given to a builder; neither it nor an element may be null. */
  public static <T> List<T> copyOf(@Nullable Collection<? extends T> elements, String member) {
    List<T> copy = new ArrayList<>(given(elements, member));
    for (int i = 0; i < copy.size(); i++) {
      given(copy.get(i), member + "[" + i + "]");
    }
    return copy;
  }

  /** The elements given one by one; neither the array nor an element may be null. */
  @SafeVarargs
  public static <T> List<T> listOf(String member, T first, T... rest) {
    List<T> list = new ArrayList<>(1 + given(rest, member).length);
    list.add(given(first, member + "[0]"));
    for (T element : rest) {
      list.add(given(element, member + "[" + list.size() + "]"));
    }
    return list;
  }

  /** The constants of an enum by their texts, in the order of the enum. */
  public static <E> Map<String, E> index(E[] constants, Function<? super E, String> text) {
    Map<String, E> index = new LinkedHashMap<>(2 * constants.length);
    for (E constant : constants) {
      index.put(text.apply(constant), constant);
    }
    return Collections.unmodifiableMap(index);
  }

  /** A list of what each element becomes. */
  public static <T, R> List<R> map(Collection<T> elements, Function<? super T, ? extends R> each) {
    List<R> mapped = new ArrayList<>(elements.size());
    for (T element : elements) {
      mapped.add(each.apply(element));
    }
    return mapped;
  }

  /** A list of what each entry becomes. */
  public static <T, R> List<R> mapEntries(
      Map<String, T> map, BiFunction<? super String, ? super T, ? extends R> each) {
    List<R> mapped = new ArrayList<>(map.size());
    map.forEach((key, value) -> mapped.add(each.apply(key, value)));
    return mapped;
  }

  /**
   * Where an element stands again.
   *
   * @return the index of the first element that equals an earlier one, or -1
   */
  public static int firstRepeated(List<?> list) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(list.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** A copy of a map that was given to a builder; no key or value may be null. */
  public static <T> Map<String, T> copyOf(@Nullable Map<String, ? extends T> map, String member) {
    Map<String, T> copy = new LinkedHashMap<>(given(map, member));
    copy.forEach(
        (key, value) -> given(value, member + "[" + given(key, "a key of " + member) + "]"));
    return copy;
  }

  /** The list with one more element; a list shared with a value is copied first. */
  public static <T> List<T> append(@Nullable List<T> list, T element) {
    List<T> longer =
        list instanceof ArrayList<T> own ? own : new ArrayList<>(list == null ? List.of() : list);
    longer.add(element);
    return longer;
  }

  /** The map with one more entry; a map shared with a value is copied first. */
  public static <T> Map<String, T> put(@Nullable Map<String, T> map, String key, T value) {
    Map<String, T> larger =
        map instanceof LinkedHashMap<String, T> own
            ? own
            : new LinkedHashMap<>(map == null ? Map.of() : map);
    larger.put(key, value);
    return larger;
  }

  /** The list as a value keeps it: unmodifiable, shared with nobody who could change it. */
  public static <T> @Nullable List<T> frozen(@Nullable List<T> list) {
    return list == null ? null : List.copyOf(list);
  }

  /** The map as a value keeps it: unmodifiable, in the order of insertion. */
  public static <T> @Nullable Map<String, T> frozen(@Nullable Map<String, T> map) {
    if (map == null) {
      return null;
    }
    return map instanceof LinkedHashMap<String, T>
        ? Collections.unmodifiableMap(new LinkedHashMap<>(map))
        : map;
  }

  /** The list, or an empty one where it was not set. */
  public static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** The map, or an empty one where it was not set. */
  public static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : map;
  }
}
