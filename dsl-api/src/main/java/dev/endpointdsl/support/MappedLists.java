package dev.endpointdsl.support;

import dev.endpointdsl.message.QuotedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Translates lists and maps. */
public final class MappedLists {

  /** The load factor of hash maps. */
  private static final double LOAD = 0.75;

  private MappedLists() {}

  /** Translates elements, in order. */
  public static <A, B> List<B> list(
      Collection<A> elements, Function<? super A, ? extends B> translation) {
    FreezableList<B> translated = FreezableList.withCapacity(elements.size());
    for (A element : elements) {
      translated.append(translation.apply(element));
    }
    return translated;
  }

  /** Returns the values of constants in requests. */
  public static List<String> wireValues(Collection<? extends WireValue> constants) {
    FreezableList<String> values = FreezableList.withCapacity(constants.size());
    for (WireValue constant : constants) {
      values.append(constant.value());
    }
    return values;
  }

  /** Returns the constants of those values that have one; unmodifiable. */
  public static <E> List<E> known(List<String> values, Map<String, E> index) {
    List<E> known = new ArrayList<>(values.size());
    for (String value : values) {
      E constant = index.get(value);
      if (constant != null) {
        known.add(constant);
      }
    }
    return Collections.unmodifiableList(known);
  }

  /** Translates entries to a list, in the order of the map. */
  public static <A, B> List<B> entries(
      Map<String, A> map, BiFunction<? super String, ? super A, ? extends B> translation) {
    FreezableList<B> translated = FreezableList.withCapacity(map.size());
    for (Map.Entry<String, A> entry : map.entrySet()) {
      translated.append(translation.apply(entry.getKey(), entry.getValue()));
    }
    return translated;
  }

  /**
   * Changes the elements of a list that have a key.
   *
   * @param name the name of the list, for the message
   * @param keyName the name of the key, for the message
   * @param keyOf reads the key of an element
   * @throws IllegalArgumentException if no element has the key; the message lists the known ones
   * @throws NullPointerException if the key is {@code null}
   */
  public static <T> List<T> changed(
      @Nullable List<T> list,
      String name,
      String keyName,
      @Nullable String key,
      Function<? super T, ? extends @Nullable String> keyOf,
      UnaryOperator<T> change) {
    String wanted = BuilderSupport.requireGiven(key, keyName);
    List<T> elements = BuilderSupport.orEmpty(list);
    FreezableList<T> changed = FreezableList.withCapacity(elements.size());
    boolean isKnown = false;
    for (T element : elements) {
      boolean isWanted = wanted.equals(keyOf.apply(element));
      isKnown |= isWanted;
      changed.append(isWanted ? change.apply(element) : element);
    }
    if (!isKnown) {
      throw new IllegalArgumentException(unknown(elements, name, keyName, wanted, keyOf));
    }
    return changed;
  }

  private static <T> String unknown(
      List<T> elements,
      String name,
      String keyName,
      String wanted,
      Function<? super T, ? extends @Nullable String> keyOf) {
    List<String> known = new ArrayList<>();
    for (T element : elements) {
      String key = keyOf.apply(element);
      if (key != null) {
        known.add(key);
      }
    }
    return name
        + " has no element with the "
        + keyName
        + " "
        + QuotedText.quote(wanted)
        + (known.isEmpty()
            ? "; no element has one"
            : "; it has " + String.join(", ", known.stream().map(QuotedText::quote).toList()));
  }

  /** Translates the values of a map, in its order. */
  public static <A, B> Map<String, B> map(
      Map<String, A> map, Function<? super A, ? extends B> translation) {
    Map<String, B> translated = new LinkedHashMap<>((int) Math.ceil(map.size() / LOAD));
    for (Map.Entry<String, A> entry : map.entrySet()) {
      translated.put(entry.getKey(), translation.apply(entry.getValue()));
    }
    return translated;
  }
}
