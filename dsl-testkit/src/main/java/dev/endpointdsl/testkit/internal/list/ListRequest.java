package dev.endpointdsl.testkit.internal.list;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.state.Resource;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The members that requests for lists of all kinds of resources have in common.
 *
 * <p>A page begins after the last resource of the previous page, so that a resource that is created
 * or deleted in between neither repeats nor hides another one.
 *
 * @param order the order
 * @param nameContains the string that names must contain
 * @param createdFrom the earliest creation time, inclusive, in seconds since 1970
 * @param createdBefore the latest creation time, exclusive, in seconds since 1970
 * @param maxResults the maximum number of entries on the page
 * @param token the token of the page
 */
public record ListRequest(
    ListOrder order,
    String nameContains,
    Optional<BigDecimal> createdFrom,
    Optional<BigDecimal> createdBefore,
    int maxResults,
    Optional<String> token) {

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

  private static final int MILLIS_PER_SECOND = 1000;
  private static final int MILLIS_DIGITS = 3;
  private static final BigDecimal FIRST_SECOND =
      BigDecimal.valueOf(Long.MIN_VALUE / MILLIS_PER_SECOND);
  private static final BigDecimal LAST_SECOND =
      BigDecimal.valueOf(Long.MAX_VALUE / MILLIS_PER_SECOND);
  private static final int DEFAULT_RESULTS = 10;
  private static final int MAX_RESULTS = 100;

  /**
   * Reads a request.
   *
   * @param members the members of the request
   * @param pageSize the server's maximum number of entries on a page
   * @param sortKeys the keys that the list can be sorted by, the default first
   */
  public static ListRequest read(RequestMembers members, int pageSize, List<String> sortKeys) {
    int results = members.integer("MaxResults", 1, MAX_RESULTS).orElse(DEFAULT_RESULTS);
    return new ListRequest(
        new ListOrder(
            members.choice("SortBy", sortKeys).orElse(sortKeys.get(0)),
            members.choice("SortOrder", List.of("Descending", "Ascending")).orElse("Descending")),
        members.string("NameContains", StringConstraint.NAME_CONTAINS).orElse(""),
        members.timestamp("CreationTimeAfter"),
        members.timestamp("CreationTimeBefore"),
        Math.min(results, pageSize),
        members.string("NextToken", StringConstraint.NEXT_TOKEN));
  }

  /** Checks whether a time is at or after one bound and before the other. */
  public static boolean isWithin(
      BigDecimal time, Optional<BigDecimal> from, Optional<BigDecimal> before) {
    return from.map(bound -> time.compareTo(bound) >= 0).orElse(true)
        && before.map(bound -> time.compareTo(bound) < 0).orElse(true);
  }

  /**
   * Returns the time, in milliseconds since 1970, before which no listed resource changed last.
   *
   * @param modifiedFrom the earliest time of modification, inclusive, in seconds since 1970
   */
  public long changedSince(Optional<BigDecimal> modifiedFrom) {
    return Stream.of(createdFrom, modifiedFrom)
        .flatMap(Optional::stream)
        .map(seconds -> seconds.max(FIRST_SECOND).min(LAST_SECOND).movePointRight(MILLIS_DIGITS))
        .mapToLong(BigDecimal::longValue)
        .max()
        .orElse(Long.MIN_VALUE);
  }

  /**
   * Returns the requested page, with the token of the next page if there is one.
   *
   * @param all the resources, in any order
   * @param filter the filters that are special to the kind of resource
   * @param member the member of the response that holds the entries
   * @param summary returns the entry of a resource
   */
  public <R extends Resource<R>> JsonObject page(
      List<R> all, Predicate<R> filter, String member, Function<R, JsonObject> summary) {
    Optional<PageCursor> last = token.map(order::cursor);
    List<Entry<R>> rest =
        all.stream()
            .filter(this::matches)
            .filter(filter)
            .map(resource -> new Entry<>(PageCursor.of(resource), resource))
            .filter(entry -> last.isEmpty() || order.compare(entry.cursor(), last.get()) > 0)
            .sorted(Comparator.comparing(Entry::cursor, order))
            .toList();
    List<Entry<R>> page = rest.subList(0, Math.min(maxResults, rest.size()));
    JsonObject response =
        JsonObject.EMPTY.with(
            member, JsonArray.of(page.stream().map(Entry::resource).map(summary).toList()));
    return rest.size() == page.size()
        ? response
        : response.with("NextToken", order.tokenAfter(page.get(maxResults - 1).cursor()));
  }

  private record Entry<R>(PageCursor cursor, R resource) {}

  private boolean matches(Resource<?> resource) {
    return resource.name().contains(nameContains)
        && isWithin(resource.created(), createdFrom, createdBefore);
  }
}
