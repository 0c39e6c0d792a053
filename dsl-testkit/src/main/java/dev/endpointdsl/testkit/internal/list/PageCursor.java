package dev.endpointdsl.testkit.internal.list;

import dev.endpointdsl.testkit.internal.state.Resource;
import java.util.List;
import java.util.Locale;

/**
 * Where a resource stands in a list, whatever the order.
 *
 * @param createdMillis its creation
 * @param sequence its place among those of the same millisecond
 * @param status its status, or nothing for what has none
 * @param name its name in lower case
 */
record PageCursor(long createdMillis, long sequence, String status, String name) {

  static PageCursor of(Resource<?> resource) {
    return new PageCursor(
        resource.createdMillis(),
        resource.sequence(),
        resource.statusText(),
        resource.name().toLowerCase(Locale.ROOT));
  }

  String toToken(ListOrder order) {
    return NextToken.encode(
        order.sortBy(),
        order.sortOrder(),
        Long.toString(createdMillis),
        Long.toString(sequence),
        status,
        name);
  }

  /** The position a token stands for; only for the order it was given out with. */
  static PageCursor fromToken(String token, ListOrder order) {
    List<String> parts = NextToken.decode(token, 6);
    if (!parts.get(0).equals(order.sortBy()) || !parts.get(1).equals(order.sortOrder())) {
      throw NextToken.invalid(token, "it belongs to a list sorted in another way");
    }
    return new PageCursor(
        NextToken.number(token, parts.get(2)),
        NextToken.number(token, parts.get(3)),
        parts.get(4),
        parts.get(5));
  }
}
