package dev.endpointdsl.testkit;

import java.util.Comparator;

/**
 * The order of a list.
 *
 * @param sortBy {@code Name}, {@code CreationTime} or {@code Status}
 * @param sortOrder {@code Ascending} or {@code Descending}
 */
record ListOrder(String sortBy, String sortOrder) implements Comparator<Resource<?>> {

  private static final Comparator<ListPosition> BY_TIME =
      Comparator.comparingLong(ListPosition::createdMillis)
          .thenComparingLong(ListPosition::sequence);
  private static final Comparator<ListPosition> BY_NAME = Comparator.comparing(ListPosition::name);
  private static final Comparator<ListPosition> BY_STATUS =
      Comparator.comparing(ListPosition::status).thenComparing(BY_NAME);

  @Override
  public int compare(Resource<?> one, Resource<?> other) {
    return positions().compare(ListPosition.of(one), ListPosition.of(other));
  }

  boolean isAfter(Resource<?> resource, ListPosition last) {
    return positions().compare(ListPosition.of(resource), last) > 0;
  }

  private Comparator<ListPosition> positions() {
    Comparator<ListPosition> ascending =
        switch (sortBy) {
          case "Name" -> BY_NAME;
          case "Status" -> BY_STATUS;
          default -> BY_TIME;
        };
    return sortOrder.equals("Ascending") ? ascending : ascending.reversed();
  }
}
