package dev.endpointdsl.support;

import dev.endpointdsl.message.QuotedText;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Operations of builders and values on their members. */
public final class BuilderSupport {

  /** The class of frozen maps, which need not be copied again. */
  private static final Class<?> FROZEN_MAP =
      Collections.unmodifiableMap(new LinkedHashMap<>()).getClass();

  private BuilderSupport() {}

  /**
   * Checks that an argument of a builder is not {@code null}.
   *
   * @throws NullPointerException if it is, naming the member
   */
  public static <T> T requireGiven(@Nullable T value, String member) {
    if (value == null) {
      throw NullMemberException.optional(member);
    }
    return value;
  }

  /**
   * Returns the nearest float. A number other than 0 that would become 0 is NaN instead, and one
   * that is too large is infinite, so that checks refuse both as not finite.
   */
  public static float toFloat(double value) {
    float nearest = (float) value;
    return nearest == 0 && value != 0 ? Float.NaN : nearest;
  }

  /**
   * Returns a required member of a value.
   *
   * @throws IllegalStateException if it is not set, which is possible if the value was read
   */
  public static <T> T required(@Nullable T value, String type, String member) {
    if (value == null) {
      throw new IllegalStateException(
          member
              + " is required, but this "
              + type
              + " was read without it; violations() of the whole value lists all missing members");
    }
    return value;
  }

  /**
   * Copies a collection that was passed to a builder.
   *
   * @throws NullPointerException if it or an element is {@code null}, naming which
   */
  public static <T> List<T> copyOf(@Nullable Collection<? extends T> elements, String member) {
    List<T> copy = FreezableList.copyOf(requireGiven(elements, member));
    for (int i = 0; i < copy.size(); i++) {
      element(copy.get(i), member, i);
    }
    return copy;
  }

  /** Checks that an element is not {@code null}. */
  static <T> T element(@Nullable T element, String member, int index) {
    if (element == null) {
      throw new NullMemberException(member + "[" + index + "]", " is null; remove the element");
    }
    return element;
  }

  /** Returns the constants of an enum by their values, in the order of the enum; unmodifiable. */
  public static <E extends WireValue> Map<String, E> byValue(E[] constants) {
    Map<String, E> byValue = new LinkedHashMap<>(2 * constants.length);
    for (E constant : constants) {
      byValue.put(constant.value(), constant);
    }
    return Collections.unmodifiableMap(byValue);
  }

  /** Returns the first elements of a list, up to a maximum. */
  public static <T> List<T> limit(List<T> list, int max) {
    return list.size() > max ? list.subList(0, max) : list;
  }

  /** Returns the first entries of a map, up to a maximum. */
  public static <T> Map<String, T> limit(Map<String, T> map, int max) {
    if (map.size() <= max) {
      return map;
    }
    Map<String, T> first = new LinkedHashMap<>();
    for (Map.Entry<String, T> entry : map.entrySet()) {
      if (first.size() == max) {
        break;
      }
      first.put(entry.getKey(), entry.getValue());
    }
    return first;
  }

  /**
   * Finds the first duplicate.
   *
   * @return the index of the first element that equals an earlier one, or -1
   */
  public static int firstDuplicate(List<?> list) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(list.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Copies a map that was passed to a builder, in its order.
   *
   * @throws NullPointerException if it, a key or a value is {@code null}, naming which
   */
  public static <T> Map<String, T> copyOf(@Nullable Map<String, ? extends T> map, String member) {
    Map<String, T> copy = new LinkedHashMap<>(requireGiven(map, member));
    copy.forEach((key, value) -> entry(key, value, member));
    return copy;
  }

  private static void entry(@Nullable String key, @Nullable Object value, String member) {
    if (key == null) {
      throw new NullMemberException(member, " has a key that is null; remove the entry");
    }
    if (value == null) {
      throw new NullMemberException(
          member + "[" + QuotedText.quote(key) + "]", " is null; remove the entry");
    }
  }

  /** Creates an empty list that {@link #append} adds to in place. */
  public static <T> List<T> newList() {
    return FreezableList.growable(null);
  }

  /**
   * Appends an element to a list; a list that a value stores is copied first.
   *
   * <p>Lists that the methods of this class create grow in place until {@link #freeze(List)}
   * freezes them. Until then, only one builder may hold them.
   */
  public static <T> List<T> append(@Nullable List<T> list, T element) {
    FreezableList<T> longer = FreezableList.growable(list);
    longer.append(element);
    return longer;
  }

  /** Appends all elements of another list, like {@link #append}. */
  public static <T> List<T> appendAll(@Nullable List<T> list, List<? extends T> more) {
    FreezableList<T> longer = FreezableList.growable(list);
    for (T element : more) {
      longer.append(element);
    }
    return longer;
  }

  /** Adds or replaces all entries of another map, like {@link #put}. */
  public static <T> Map<String, T> putAll(
      @Nullable Map<String, T> map, Map<String, ? extends T> more) {
    Map<String, T> larger = growable(map);
    larger.putAll(more);
    return larger;
  }

  /**
   * Adds or replaces an entry of a map; a map that a value stores is copied first. A {@code
   * LinkedHashMap} is assumed to be the builder's own.
   */
  public static <T> Map<String, T> put(@Nullable Map<String, T> map, String key, T value) {
    Map<String, T> larger = growable(map);
    larger.put(key, value);
    return larger;
  }

  private static <T> Map<String, T> growable(@Nullable Map<String, T> map) {
    return map instanceof LinkedHashMap<String, T> own
        ? own
        : new LinkedHashMap<>(map == null ? Map.of() : map);
  }

  /**
   * Returns the list that a value stores: unmodifiable, and not shared with code that changes it.
   */
  public static <T> @Nullable List<T> freeze(@Nullable List<T> list) {
    return list == null ? null : FreezableList.freeze(list);
  }

  /**
   * Returns the list that a value stores, with the lists or maps in it. Other lists use {@link
   * #freeze(List)}, because checking that no element is a list or map takes longer than the rest.
   */
  public static <T> @Nullable List<T> freezeNested(@Nullable List<T> list) {
    return list == null
        ? null
        : FreezableList.freeze(MappedLists.list(list, BuilderSupport::frozenElement));
  }

  /** Returns the map that a value stores: unmodifiable, in the order of insertion. */
  public static <T> @Nullable Map<String, T> freeze(@Nullable Map<String, T> map) {
    if (map == null || FROZEN_MAP.isInstance(map)) {
      return map;
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Returns the map that a value stores, with the lists or maps in it. */
  public static <T> @Nullable Map<String, T> freezeNested(@Nullable Map<String, T> map) {
    if (map == null || FROZEN_MAP.isInstance(map)) {
      return map;
    }
    Map<String, T> copy = new LinkedHashMap<>(map);
    copy.replaceAll((key, value) -> frozenElement(value));
    return Collections.unmodifiableMap(copy);
  }

  /** Freezes an inner list or map, which the caller may still hold. */
  @SuppressWarnings("unchecked")
  private static <T> T frozenElement(T element) {
    if (element instanceof List<?> list) {
      return (T) freezeNested(list);
    }
    if (element instanceof Map<?, ?> map) {
      return (T) freezeNested(new LinkedHashMap<>((Map<String, ?>) map));
    }
    return element;
  }

  /** Returns the list, or an empty one if it is not set. */
  public static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** Returns the map, or an empty one if it is not set. */
  public static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : map;
  }
}
