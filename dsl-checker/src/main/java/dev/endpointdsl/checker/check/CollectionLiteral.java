package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import java.util.List;

/**
 * A list, set, array or map whose elements are written out in the source.
 *
 * @param size the number of elements or entries
 * @param elements the known elements of a list, or the known keys of a map
 * @param entries the known entries of a map
 */
record CollectionLiteral(int size, List<TreePath> elements, List<Entry> entries) {

  /** An entry of a map. */
  record Entry(TreePath key, TreePath value) {}

  CollectionLiteral {
    elements = List.copyOf(elements);
    entries = List.copyOf(entries);
  }

  /** Returns this literal without the elements or entries beyond a maximum. */
  CollectionLiteral first(long max) {
    return size <= max
        ? this
        : new CollectionLiteral(
            (int) max,
            elements.subList(0, (int) Math.min(max, elements.size())),
            entries.subList(0, (int) Math.min(max, entries.size())));
  }

  /** Creates a list of known elements. */
  static CollectionLiteral of(List<TreePath> elements) {
    return new CollectionLiteral(elements.size(), elements, List.of());
  }

  /**
   * Creates a map.
   *
   * @param size the number of entries
   * @param entries the known entries
   */
  static CollectionLiteral ofMap(int size, List<Entry> entries) {
    return new CollectionLiteral(size, entries.stream().map(Entry::key).toList(), entries);
  }
}
