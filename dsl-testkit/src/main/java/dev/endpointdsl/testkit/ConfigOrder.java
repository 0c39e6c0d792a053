package dev.endpointdsl.testkit;

import java.util.Comparator;

/**
 * The order of a list.
 *
 * @param sortBy {@code Name} or {@code CreationTime}
 * @param sortOrder {@code Ascending} or {@code Descending}
 */
record ConfigOrder(String sortBy, String sortOrder) implements Comparator<StoredConfig> {

  private static final Comparator<ConfigPosition> BY_TIME =
      Comparator.comparingLong(ConfigPosition::createdMillis)
          .thenComparingLong(ConfigPosition::sequence);
  private static final Comparator<ConfigPosition> BY_NAME =
      Comparator.comparing(ConfigPosition::name);

  @Override
  public int compare(StoredConfig one, StoredConfig other) {
    return positions().compare(ConfigPosition.of(one), ConfigPosition.of(other));
  }

  boolean isAfter(StoredConfig config, ConfigPosition last) {
    return positions().compare(ConfigPosition.of(config), last) > 0;
  }

  private Comparator<ConfigPosition> positions() {
    Comparator<ConfigPosition> ascending = sortBy.equals("Name") ? BY_NAME : BY_TIME;
    return sortOrder.equals("Ascending") ? ascending : ascending.reversed();
  }
}
