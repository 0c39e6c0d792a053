package dev.endpointdsl.testkit.internal.list;

import dev.endpointdsl.testkit.internal.state.Resource;
import java.util.Comparator;

/**
 * The order of a list.
 *
 * @param sortBy {@code Name}, {@code CreationTime} or {@code Status}
 * @param sortOrder {@code Ascending} or {@code Descending}
 */
record ListOrder(String sortBy, String sortOrder) implements Comparator<Resource<?>> {

  private static final Comparator<PageCursor> BY_TIME =
      Comparator.comparingLong(PageCursor::createdMillis).thenComparingLong(PageCursor::sequence);
  private static final Comparator<PageCursor> BY_NAME = Comparator.comparing(PageCursor::name);
  private static final Comparator<PageCursor> BY_STATUS =
      Comparator.comparing(PageCursor::status).thenComparing(BY_NAME);

  @Override
  public int compare(Resource<?> one, Resource<?> other) {
    return positions().compare(PageCursor.of(one), PageCursor.of(other));
  }

  boolean isAfter(Resource<?> resource, PageCursor last) {
    return positions().compare(PageCursor.of(resource), last) > 0;
  }

  private Comparator<PageCursor> positions() {
    Comparator<PageCursor> ascending =
        switch (sortBy) {
          case "Name" -> BY_NAME;
          case "Status" -> BY_STATUS;
          default -> BY_TIME;
        };
    return sortOrder.equals("Ascending") ? ascending : ascending.reversed();
  }
}
