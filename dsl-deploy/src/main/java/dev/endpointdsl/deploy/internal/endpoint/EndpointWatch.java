package dev.endpointdsl.deploy.internal.endpoint;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;

/**
 * The endpoints of a Region for which the deployments of a fleet wait, as lists of recently
 * modified endpoints show them. A deployment describes its endpoint only when a list has news, so
 * that many deployments wait with few calls. Several threads can use it.
 */
public final class EndpointWatch {

  /** The number of waiting deployments from which on a list takes fewer calls. */
  private static final int MIN_WAITING = 3;

  /** The service may record the times of endpoints on another clock than this program. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

  /** The time for which a list may lag, and a page may miss an endpoint that changes meanwhile. */
  private static final Duration LIST_LAG = Duration.ofMinutes(2);

  private final Map<String, Listed> listed = new HashMap<>();
  private int waiting;
  private boolean isListing;
  private boolean isUseless;
  private boolean isLookTooEarly;
  private @Nullable Instant lastList;
  private @Nullable Instant lastModified;

  /**
   * An endpoint in a list.
   *
   * @param status its status
   * @param modified the time of its last change
   */
  private record Listed(String status, @Nullable Instant modified) {

    boolean isModifiedAfter(@Nullable Instant time) {
      return modified == null || time == null || modified.isAfter(time);
    }
  }

  /** The next step of a deployment that waits. */
  public enum Look {
    /** List the endpoints for all deployments; {@link #listed} or {@link #failed} follows. */
    LIST,
    /** Describe the endpoint. */
    DESCRIBE,
    /** Look again later. */
    WAIT
  }

  /** Adds a deployment that waits. */
  public synchronized void enter() {
    waiting++;
  }

  /** Removes a deployment that has waited. */
  public synchronized void leave() {
    waiting--;
  }

  /** Checks whether deployments wait together. */
  private boolean isShared() {
    return !isUseless && waiting >= MIN_WAITING;
  }

  /**
   * Checks whether a deployment looks right after its change. Deployments that wait together do not
   * if the latest such look came before the end of a change, because a list shows the end to all.
   */
  public synchronized boolean beginsWithLook() {
    return !isLookTooEarly || !isShared();
  }

  /**
   * Records the look of a deployment right after its change.
   *
   * @param before the endpoint before the change; null if it did not exist
   * @param found the endpoint at the look; null if it is not visible
   */
  public synchronized void looked(
      @Nullable EndpointSnapshot before, @Nullable EndpointSnapshot found) {
    isLookTooEarly =
        found == null || EndpointStatuses.isChanging(found.status()) || found.equals(before);
  }

  /**
   * Decides what a deployment that has waited does next.
   *
   * @param name its endpoint
   * @param known the endpoint as last described; null if it did not exist
   * @param now the current time
   * @param maxAge the age from which on a list is read again
   */
  public synchronized Look next(
      String name, @Nullable EndpointSnapshot known, Instant now, Duration maxAge) {
    if (!isShared() || hasNews(listed.get(name), known)) {
      return Look.DESCRIBE;
    }
    if (isListing || (lastList != null && now.isBefore(lastList.plus(maxAge)))) {
      return Look.WAIT;
    }
    isListing = true;
    lastList = now;
    if (lastModified == null) {
      lastModified = now.minus(CLOCK_TOLERANCE);
    }
    return Look.LIST;
  }

  private static boolean hasNews(@Nullable Listed listed, @Nullable EndpointSnapshot known) {
    return listed != null
        && !EndpointStatuses.isChanging(listed.status())
        && (known == null || listed.isModifiedAfter(known.lastModified()));
  }

  /** Returns the time since which the listed endpoints were modified. */
  public synchronized Instant modifiedAfter() {
    return Objects.requireNonNull(lastModified).minus(LIST_LAG);
  }

  /** Adds a page of the list. */
  public synchronized void add(List<EndpointSummary> page) {
    for (EndpointSummary endpoint : page) {
      Instant modified = endpoint.lastModifiedTime();
      listed.put(endpoint.endpointName(), new Listed(endpoint.endpointStatusAsString(), modified));
      if (modified != null && modified.isAfter(Objects.requireNonNull(lastModified))) {
        lastModified = modified;
      }
    }
  }

  /** Ends a list. */
  public synchronized void listed() {
    isListing = false;
  }

  /** Ends a list that cannot be read: from now on, each deployment describes its endpoint. */
  public synchronized void failed() {
    isListing = false;
    isUseless = true;
  }
}
