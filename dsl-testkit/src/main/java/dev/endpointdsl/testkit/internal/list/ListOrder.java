package dev.endpointdsl.testkit.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a list, and its tokens: a token leads to the next page of the same order only.
 *
 * @param sortBy {@code Name}, {@code CreationTime} or {@code Status}
 * @param sortOrder {@code Ascending} or {@code Descending}
 */
record ListOrder(String sortBy, String sortOrder) implements Comparator<PageCursor> {

  private static final Comparator<PageCursor> BY_TIME =
      Comparator.comparingLong(PageCursor::createdMillis).thenComparingLong(PageCursor::sequence);
  private static final Comparator<PageCursor> BY_NAME = Comparator.comparing(PageCursor::name);
  private static final Comparator<PageCursor> BY_STATUS =
      Comparator.comparing(PageCursor::status).thenComparing(BY_NAME);

  /** The number of strings in a token before those of the cursor: the order. */
  private static final int ORDER_PARTS = 2;

  @Override
  public int compare(PageCursor one, PageCursor other) {
    return sortOrder.equals("Ascending")
        ? ascending().compare(one, other)
        : ascending().compare(other, one);
  }

  private Comparator<PageCursor> ascending() {
    return switch (sortBy) {
      case "Name" -> BY_NAME;
      case "Status" -> BY_STATUS;
      default -> BY_TIME;
    };
  }

  /** Returns the token of the page after a position. */
  String tokenAfter(PageCursor last) {
    List<String> parts = new ArrayList<>(List.of(sortBy, sortOrder));
    parts.addAll(last.toParts());
    return NextToken.encode(parts);
  }

  /** Returns the cursor of the last resource before the page that a token leads to. */
  PageCursor cursor(String token) {
    List<String> parts = NextToken.decode(token, ORDER_PARTS + PageCursor.PARTS);
    if (!parts.subList(0, ORDER_PARTS).equals(List.of(sortBy, sortOrder))) {
      throw NextToken.invalid(token, "it belongs to a list in another order");
    }
    return PageCursor.fromParts(parts.subList(ORDER_PARTS, parts.size()), token);
  }
}
