package dev.endpointdsl.deploy.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * A list that a service returns in pages. It begins again if the token of a page is not valid any
 * more. The list can change while its pages are read: an entry may then be on two pages, or on none
 * if it moves to a page that was read before.
 *
 * @param <E> the type of the entries
 */
public final class PagedList<E> {

  private static final int CLIENT_ERROR = 400;
  private static final int MAX_RESTARTS = 20;

  /** The number of times that a list is read until it shows nothing new. */
  private static final int MAX_READS = 5;

  private final Function<@Nullable String, Workflow<Page<E>>> pages;

  private PagedList(Function<@Nullable String, Workflow<Page<E>>> pages) {
    this.pages = pages;
  }

  /**
   * A page.
   *
   * @param entries the entries
   * @param nextToken the token of the next page; null on the last one
   */
  public record Page<E>(List<E> entries, @Nullable String nextToken) {}

  /**
   * Creates a list.
   *
   * @param pages returns a workflow that reads the page of a token; null for the first page
   */
  public static <E> PagedList<E> of(Function<@Nullable String, Workflow<Page<E>>> pages) {
    return new PagedList<>(pages);
  }

  /** Returns a workflow that reads all pages once. */
  public Workflow<List<E>> read() {
    return once(Integer.MAX_VALUE, 0).map(reading -> reading.orElseThrow().entries());
  }

  /**
   * Returns a workflow that reads all pages once; its result is empty if there are more.
   *
   * @param maxPages the maximum number of pages
   */
  public Workflow<Optional<List<E>>> read(int maxPages) {
    return once(maxPages, 0).map(reading -> reading.map(Reading::entries));
  }

  /**
   * Returns a workflow that reads the list until it shows nothing new, if it has several pages, for
   * decisions that a missed entry would make wrong. An entry that is missed at one time is hardly
   * missed again.
   *
   * @param key returns what is the same for an entry each time
   */
  public Workflow<List<E>> readAll(Function<E, Object> key) {
    return again(new LinkedHashMap<>(), key, 1);
  }

  private Workflow<List<E>> again(Map<Object, E> found, Function<E, Object> key, int count) {
    return once(Integer.MAX_VALUE, 0)
        .map(Optional::orElseThrow)
        .then(
            reading -> {
              int before = found.size();
              reading.entries().forEach(entry -> found.put(key.apply(entry), entry));
              boolean isComplete =
                  !reading.hasSeveralPages()
                      || (count > 1 && found.size() == before)
                      || count == MAX_READS;
              return isComplete
                  ? Workflow.done(List.copyOf(found.values()))
                  : again(found, key, count + 1);
            });
  }

  private record Reading<E>(List<E> entries, boolean hasSeveralPages) {}

  private Workflow<Optional<Reading<E>>> once(int maxPages, int restarts) {
    return page(null, new ArrayList<>(), maxPages, restarts);
  }

  private Workflow<Optional<Reading<E>>> page(
      @Nullable String token, List<E> found, int remaining, int restarts) {
    return remaining == 0
        ? Workflow.done(Optional.empty())
        : pages
            .apply(token)
            .map(Optional::of)
            .recover(problem -> emptyIfTokenIsInvalid(problem, token, restarts))
            .then(
                read ->
                    read.isPresent()
                        ? after(read.get(), token, found, remaining - 1, restarts)
                        : page(null, new ArrayList<>(), remaining, restarts + 1));
  }

  private Workflow<Optional<Page<E>>> emptyIfTokenIsInvalid(
      RuntimeException problem, @Nullable String token, int restarts) {
    return token != null && restarts < MAX_RESTARTS && isAboutToken(problem)
        ? Workflow.done(Optional.empty())
        : Workflow.failed(problem);
  }

  private Workflow<Optional<Reading<E>>> after(
      Page<E> page, @Nullable String token, List<E> found, int remaining, int restarts) {
    found.addAll(page.entries());
    return page.nextToken() == null
        ? Workflow.done(Optional.of(new Reading<>(found, token != null)))
        : page(page.nextToken(), found, remaining, restarts);
  }

  /** Application Auto Scaling has an error for it; the message of SageMaker's is not recorded. */
  private static boolean isAboutToken(RuntimeException problem) {
    if (!(problem instanceof AwsServiceException refused) || refused.statusCode() != CLIENT_ERROR) {
      return false;
    }
    String details =
        String.valueOf(refused.awsErrorDetails()).toLowerCase(Locale.ROOT).replace(" ", "");
    return details.contains("nexttoken") || details.contains("paginationtoken");
  }
}
