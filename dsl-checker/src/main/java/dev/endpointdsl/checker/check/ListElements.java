package dev.endpointdsl.checker.check;

import java.util.List;

/**
 * The elements of a list that is put together in a chain.
 *
 * @param items those that are known, in their order
 * @param areAll whether there are no others
 */
record ListElements(List<ListElement> items, boolean areAll) {

  ListElements {
    items = List.copyOf(items);
  }

  int size() {
    return items.size();
  }
}
