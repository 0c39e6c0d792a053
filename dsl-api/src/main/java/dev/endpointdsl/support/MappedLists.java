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
public final class MappedLists {

  /** What makes a hash map grow is 75 % of its capacity. */
  private static final double LOAD = 0.75;

  private MappedLists() {}

  /** The translated elements, in their order. */
  public static <A, B> List<B> list(
      Collection<A> elements, Function<? super A, ? extends B> translation) {
    FreezableList<B> translated = FreezableList.room(elements.size());
    for (A element : elements) {
      translated.append(translation.apply(element));
    }
    return translated;
  }

  /**
   * The translations of elements that were given one by one.
   *
   * @throws NullPointerException when one or the array of the rest is {@code null}, naming which
   */
  public static <A, B> List<B> listOf(
      String member, Function<? super A, ? extends B> translation, A first, A[] rest) {
    FreezableList<B> translated = FreezableList.room(1 + BuilderSupport.given(rest, member).length);
    translated.append(translation.apply(BuilderSupport.element(first, member, 0)));
    for (A next : rest) {
      translated.append(translation.apply(BuilderSupport.element(next, member, translated.size())));
    }
    return translated;
  }

  /** The texts of constants. */
  public static List<String> texts(Collection<? extends WireValue> constants) {
    FreezableList<String> texts = FreezableList.room(constants.size());
    for (WireValue constant : constants) {
      texts.append(constant.value());
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
    FreezableList<B> translated = FreezableList.room(map.size());
    for (Map.Entry<String, A> entry : map.entrySet()) {
      translated.append(translation.apply(entry.getKey(), entry.getValue()));
    }
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
