package dev.endpointdsl.support;

import dev.endpointdsl.message.QuotedText;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What builders and values do with their members. */
public final class BuilderSupport {

  /** A map of this class has been frozen before: copying it again would be for nothing. */
  private static final Class<?> FROZEN_MAP =
      Collections.unmodifiableMap(new LinkedHashMap<>()).getClass();

  private BuilderSupport() {}

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
   * A number as a member of type float keeps it: the nearest float. One that is not 0 and would
   * become 0 is NaN instead, as one that is too large is infinite: neither is finite, so both are
   * refused like any other number that cannot be sent.
   */
  public static float toFloat(double value) {
    float nearest = (float) value;
    return nearest == 0 && value != 0 ? Float.NaN : nearest;
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
   * @throws IllegalStateException when it was not set, which can be in what was read from elsewhere
   */
  public static <T> T required(@Nullable T value, String type, String member) {
    if (value == null) {
      throw new IllegalStateException(
          member
              + " is required, but this "
              + type
              + " was read without it; violations() of the whole value lists all that is missing");
    }
    return value;
  }

  /**
   * A copy of a collection that was given to a builder.
   *
   * @throws NullPointerException when it or an element is {@code null}, naming which
   */
  public static <T> List<T> copyOf(@Nullable Collection<? extends T> elements, String member) {
    List<T> copy = FreezableList.copyOf(given(elements, member));
    for (int i = 0; i < copy.size(); i++) {
      element(copy.get(i), member, i);
    }
    return copy;
  }

  /**
   * The elements given one by one.
   *
   * @throws NullPointerException when one or the array of the rest is {@code null}, naming which
   */
  @SafeVarargs
  public static <T> List<T> listOf(String member, T first, T... rest) {
    FreezableList<T> list = FreezableList.room(1 + given(rest, member).length);
    list.append(element(first, member, 0));
    for (T next : rest) {
      list.append(element(next, member, list.size()));
    }
    return list;
  }

  /** An element that was given, by its index. */
  static <T> T element(@Nullable T element, String member, int index) {
    if (element == null) {
      throw new NullPointerException(member + "[" + index + "] is null; leave the element out");
    }
    return element;
  }

  /** The constants of an enum by their texts, in the order of the enum; unmodifiable. */
  public static <E extends WireValue> Map<String, E> index(E[] constants) {
    Map<String, E> index = new LinkedHashMap<>(2 * constants.length);
    for (E constant : constants) {
      index.put(constant.value(), constant);
    }
    return Collections.unmodifiableMap(index);
  }

  /** The elements that a list may have at most: itself, or the beginning of one that is longer. */
  public static <T> List<T> first(List<T> list, int most) {
    return list.size() > most ? list.subList(0, most) : list;
  }

  /** The entries that a map may have at most: itself, or a copy of the first ones. */
  public static <T> Map<String, T> first(Map<String, T> map, int most) {
    if (map.size() <= most) {
      return map;
    }
    Map<String, T> first = new LinkedHashMap<>();
    for (Map.Entry<String, T> entry : map.entrySet()) {
      if (first.size() == most) {
        break;
      }
      first.put(entry.getKey(), entry.getValue());
    }
    return first;
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

  /**
   * A copy of a map that was given to a builder, in the map's order.
   *
   * @throws NullPointerException when it, a key or a value is {@code null}, naming which
   */
  public static <T> Map<String, T> copyOf(@Nullable Map<String, ? extends T> map, String member) {
    Map<String, T> copy = new LinkedHashMap<>(given(map, member));
    copy.forEach((key, value) -> entry(key, value, member));
    return copy;
  }

  private static void entry(@Nullable String key, @Nullable Object value, String member) {
    if (key == null) {
      throw new NullPointerException("A key of " + member + " is null; leave the entry out");
    }
    if (value == null) {
      throw new NullPointerException(
          member + "[" + QuotedText.quote(key) + "] is null; leave the entry out");
    }
  }

  /** An empty list that {@link #append} adds to in place. */
  public static <T> List<T> begun() {
    return FreezableList.growing(null);
  }

  /**
   * The list with one more element; a list that a value keeps is copied first.
   *
   * <p>Lists that the methods of this class make grow in place until {@link #frozen(List)} has been
   * asked for them: nothing but a builder may hold one before.
   */
  public static <T> List<T> append(@Nullable List<T> list, T element) {
    FreezableList<T> longer = FreezableList.growing(list);
    longer.append(element);
    return longer;
  }

  /**
   * The map with one more entry, or with a new value at the place of a key it has; a map shared
   * with a value is copied first. A {@code LinkedHashMap} is taken for the builder's own.
   */
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
    return list == null ? null : FreezableList.frozen(list);
  }

  /**
   * The list as a value keeps it, and so the lists or maps in it. Not to be asked about other
   * lists: to find that an element is neither takes longer than everything else.
   */
  public static <T> @Nullable List<T> frozenNested(@Nullable List<T> list) {
    return list == null
        ? null
        : FreezableList.frozen(MappedLists.list(list, BuilderSupport::frozenElement));
  }

  /** The map as a value keeps it: unmodifiable, in the order of insertion. */
  public static <T> @Nullable Map<String, T> frozen(@Nullable Map<String, T> map) {
    if (map == null || FROZEN_MAP.isInstance(map)) {
      return map;
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** The map as a value keeps it, and so the lists or maps in it. */
  public static <T> @Nullable Map<String, T> frozenNested(@Nullable Map<String, T> map) {
    if (map == null || FROZEN_MAP.isInstance(map)) {
      return map;
    }
    Map<String, T> copy = new LinkedHashMap<>(map);
    copy.replaceAll((key, value) -> frozenElement(value));
    return Collections.unmodifiableMap(copy);
  }

  /** An inner list or map: given as it is, it may be changed by whoever gave it. */
  @SuppressWarnings("unchecked")
  private static <T> T frozenElement(T element) {
    if (element instanceof List<?> list) {
      return (T) frozenNested(list);
    }
    if (element instanceof Map<?, ?> map) {
      return (T) frozenNested(new LinkedHashMap<>((Map<String, ?>) map));
    }
    return element;
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
