package dev.endpointdsl.sagemaker.internal;

import dev.endpointdsl.support.BuilderSupport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits the lists that rules traverse to the length that the model allows. */
public final class BoundedLists {

  private BoundedLists() {}

  /**
   * Returns the list, or an empty list if it is not set or too long: a statement about a whole list
   * may be wrong for its beginning, and traversing all of it could take too long.
   */
  public static <T> List<T> upTo(int most, @Nullable List<T> list) {
    return list == null || list.size() > most ? List.of() : list;
  }

  /** Returns the first elements of a list, up to its maximum size; none if it is not set. */
  public static <T> List<T> first(int most, @Nullable List<T> list) {
    return list == null ? List.of() : BuilderSupport.limit(list, most);
  }
}
