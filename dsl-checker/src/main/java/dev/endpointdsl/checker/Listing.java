package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;
import java.util.List;

/**
 * A list or map that is written out.
 *
 * @param size how many elements or entries it has
 * @param elements the elements of a list; none for a map
 */
record Listing(int size, List<TreePath> elements) {

  Listing {
    elements = List.copyOf(elements);
  }

  static Listing of(List<TreePath> elements) {
    return new Listing(elements.size(), elements);
  }
}
