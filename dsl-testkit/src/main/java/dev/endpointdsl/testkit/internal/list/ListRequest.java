package dev.endpointdsl.testkit.internal.list;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.TextConstraint;
import dev.endpointdsl.testkit.internal.state.Resource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one request for a list asks for, in common for all kinds of resources.
 *
 * <p>A page begins after the last resource of the one before, so that what is created or deleted in
 * the meantime neither repeats nor hides another.
 *
 * @param order how it is sorted
 * @param part what a name has to contain
 * @param after the first creation time that belongs to it
 * @param before the first one that does not belong to it any more
 * @param size the most entries of a page
 * @param token where the page before ended
 */
public record ListRequest(
    ListOrder order,
    String part,
    Optional<BigDecimal> after,
    Optional<BigDecimal> before,
    int size,
    Optional<String> token) {

  private static final int DEFAULT_RESULTS = 10;
  private static final int MOST_RESULTS = 100;

  /** The members that all such requests have. */
  public static final List<String> MEMBERS =
      List.of(
          "SortBy",
          "SortOrder",
          "NextToken",
          "MaxResults",
          "NameContains",
          "CreationTimeBefore",
          "CreationTimeAfter");

  public static ListRequest read(RequestMembers members, int pageSize, List<String> sortKeys) {
    int results = members.integer("MaxResults", 1, MOST_RESULTS).orElse(DEFAULT_RESULTS);
    return new ListRequest(
        new ListOrder(
            members.choice("SortBy", sortKeys),
            members.choice("SortOrder", List.of("Descending", "Ascending"))),
        members.text("NameContains", TextConstraint.NAME_CONTAINS).orElse(""),
        members.timestamp("CreationTimeAfter"),
        members.timestamp("CreationTimeBefore"),
        Math.min(results, pageSize),
        members.text("NextToken", TextConstraint.NEXT_TOKEN));
  }

  /** Whether a time is at or after one bound and before the other. */
  public static boolean within(
      BigDecimal time, Optional<BigDecimal> after, Optional<BigDecimal> before) {
    return after.map(bound -> time.compareTo(bound) >= 0).orElse(true)
        && before.map(bound -> time.compareTo(bound) < 0).orElse(true);
  }

  /**
   * The page asked for, and the token for the next one if there is one.
   *
   * @param all the resources, in any order
   * @param filter what else they have to satisfy
   * @param member where in the answer they stand
   * @param summary how one is told
   */
  public <R extends Resource<R>> JsonObject page(
      List<R> all, Predicate<R> filter, String member, Function<R, JsonObject> summary) {
    Optional<PageCursor> last = token.map(text -> PageCursor.fromToken(text, order));
    List<R> rest =
        all.stream()
            .filter(r -> r.name().contains(part) && within(r.created(), after, before))
            .filter(filter)
            .filter(r -> last.isEmpty() || order.isAfter(r, last.get()))
            .sorted(order)
            .toList();
    List<R> page = rest.subList(0, Math.min(size, rest.size()));
    JsonObject answer =
        JsonObject.EMPTY.with(member, JsonArray.of(page.stream().map(summary).toList()));
    return rest.size() == page.size()
        ? answer
        : answer.with("NextToken", PageCursor.of(page.get(size - 1)).toToken(order));
  }
}
