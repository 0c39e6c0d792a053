package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.chain.Chain;
import java.util.List;
import java.util.Optional;

/**
 * The elements of a list that the calls of a chain build.
 *
 * @param known the known elements, in order
 * @param isComplete whether there are no other elements
 */
record ListElements(List<Element> known, boolean isComplete) {

  /**
   * An element.
   *
   * @param place the expression
   * @param value the value, if it is a constant
   * @param isSensitive whether messages must not show the value
   * @param chain the chain that builds the element, if it is known
   */
  record Element(
      TreePath place, Optional<Object> value, boolean isSensitive, Optional<Chain> chain) {}

  ListElements {
    known = List.copyOf(known);
  }

  /** Returns the number of known elements. */
  int size() {
    return known.size();
  }
}
