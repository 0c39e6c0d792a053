package dev.endpointdsl.autoscaling.sagemaker;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A part and its place in the list of all parts of its kind.
 *
 * @param index the index, counted from 0
 * @param part the part
 */
record Numbered<T>(int index, T part) {

  /** Returns the parts of a list that meet a condition. */
  static <T> List<Numbered<T>> matching(List<T> parts, Predicate<T> condition) {
    return IntStream.range(0, parts.size())
        .filter(index -> condition.test(parts.get(index)))
        .mapToObj(index -> new Numbered<>(index, parts.get(index)))
        .toList();
  }

  static <T> List<T> parts(List<Numbered<T>> numbered) {
    return numbered.stream().map(Numbered::part).toList();
  }
}
