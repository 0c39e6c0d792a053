package dev.endpointdsl.sagemaker;

import dev.endpointdsl.support.BuilderSupport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as rules look at them. */
final class BoundedLists {

  private BoundedLists() {}

  /**
   * The list, or an empty one where it is not set or too long: what is said of the list as a whole
   * is not true of its beginning, and looking at all of it could take forever.
   */
  static <T> List<T> upTo(int most, @Nullable List<T> list) {
    return list == null || list.size() > most ? List.of() : list;
  }

  /**
   * The elements that a list may have at most, to look at each; an empty list where it is not set.
   */
  static <T> List<T> first(int most, @Nullable List<T> list) {
    return list == null ? List.of() : BuilderSupport.first(list, most);
  }
}
