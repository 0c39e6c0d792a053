package dev.endpointdsl.testkit;

import java.util.List;
import java.util.Locale;

/**
 * Where a configuration stands in a list, whatever the order.
 *
 * @param createdMillis its creation
 * @param sequence its place among those of the same millisecond
 * @param name its name in lower case
 */
record ConfigPosition(long createdMillis, long sequence, String name) {

  static ConfigPosition of(StoredConfig config) {
    return new ConfigPosition(
        config.createdMillis(), config.sequence(), config.name().toLowerCase(Locale.ROOT));
  }

  String toToken(ConfigOrder order) {
    return NextToken.encode(
        order.sortBy(),
        order.sortOrder(),
        Long.toString(createdMillis),
        Long.toString(sequence),
        name);
  }

  /** The position a token stands for; only for the order it was given out with. */
  static ConfigPosition fromToken(String token, ConfigOrder order) {
    List<String> parts = NextToken.decode(token, 5);
    if (!parts.get(0).equals(order.sortBy()) || !parts.get(1).equals(order.sortOrder())) {
      throw NextToken.invalid(token, "it belongs to a list sorted in another way");
    }
    return new ConfigPosition(
        NextToken.number(token, parts.get(2)), NextToken.number(token, parts.get(3)), parts.get(4));
  }
}
