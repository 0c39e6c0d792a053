package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import java.util.List;

/**
 * A list or map that is written out.
 *
 * @param size how many elements or entries it has
 * @param elements the elements of a list, or the keys of a map, as far as they are known
 * @param entries the entries of a map, as far as they are known
 */
record CollectionLiteral(int size, List<TreePath> elements, List<Entry> entries) {

  /** An entry of a map. */
  record Entry(TreePath key, TreePath value) {}

  CollectionLiteral {
    elements = List.copyOf(elements);
    entries = List.copyOf(entries);
  }

  /** No more than the first elements or entries. */
  CollectionLiteral first(long most) {
    return size <= most
        ? this
        : new CollectionLiteral(
            (int) most,
            elements.subList(0, (int) Math.min(most, elements.size())),
            entries.subList(0, (int) Math.min(most, entries.size())));
  }

  static CollectionLiteral of(List<TreePath> elements) {
    return new CollectionLiteral(elements.size(), elements, List.of());
  }

  /**
   * A map.
   *
   * @param size how many entries it has
   * @param entries those that are known
   */
  static CollectionLiteral ofMap(int size, List<Entry> entries) {
    return new CollectionLiteral(size, entries.stream().map(Entry::key).toList(), entries);
  }
}
