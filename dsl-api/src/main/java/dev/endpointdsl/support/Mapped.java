package dev.endpointdsl.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists and maps with each value translated. */
public final class Mapped {

  /** What makes a hash map grow is 75 % of its capacity. */
  private static final double LOAD = 0.75;

  private Mapped() {}

  /** The translated elements, in their order. */
  public static <A, B> List<B> list(
      Collection<A> elements, Function<? super A, ? extends B> translation) {
    List<B> translated = new ArrayList<>(elements.size());
    for (A element : elements) {
      translated.add(translation.apply(element));
    }
    return translated;
  }

  /** The texts of constants. */
  public static List<String> texts(Collection<? extends WireValue> constants) {
    List<String> texts = new ArrayList<>(constants.size());
    for (WireValue constant : constants) {
      texts.add(constant.value());
    }
    return texts;
  }

  /** The constants of those texts that have one; unmodifiable. */
  public static <E> List<E> known(List<String> texts, Map<String, E> index) {
    List<E> known = new ArrayList<>(texts.size());
    for (String text : texts) {
      E constant = index.get(text);
      if (constant != null) {
        known.add(constant);
      }
    }
    return Collections.unmodifiableList(known);
  }

  /** What the entries become, in the map's order. */
  public static <A, B> List<B> entries(
      Map<String, A> map, BiFunction<? super String, ? super A, ? extends B> translation) {
    List<B> translated = new ArrayList<>(map.size());
    map.forEach((key, value) -> translated.add(translation.apply(key, value)));
    return translated;
  }

  /** The keys with their translated values, in the map's order. */
  public static <A, B> Map<String, B> map(
      Map<String, A> map, Function<? super A, ? extends B> translation) {
    Map<String, B> translated = new LinkedHashMap<>((int) Math.ceil(map.size() / LOAD));
    for (Map.Entry<String, A> entry : map.entrySet()) {
      translated.put(entry.getKey(), translation.apply(entry.getValue()));
    }
    return translated;
  }
}
