package dev.endpointdsl.sagemaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as rules look at them. */
final class Lists {

  private Lists() {}

  /**
   * The list, or an empty one where it is not set or too long: that is told by its size alone, and
   * looking at all of it could take forever.
   */
  static <T> List<T> upTo(int most, @Nullable List<T> list) {
    return list == null || list.size() > most ? List.of() : list;
  }
}
