package dev.endpointdsl.runtime;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a deployment remembers of its endpoint: without it, an endpoint that has not begun to change
 * cannot be told from one that has changed back.
 *
 * @param sent when the endpoint was told to change; null before
 * @param before the endpoint as it was then; null when there was none
 * @param moved whether it was seen changing since
 * @param last the endpoint as it was seen last; null when it was not there
 */
record Memory(
    @Nullable Instant sent,
    @Nullable EndpointView before,
    boolean moved,
    @Nullable EndpointView last) {

  static Memory empty() {
    return new Memory(null, null, false, null);
  }

  /** The endpoint was told to change. */
  Memory sent(Instant now, @Nullable EndpointView seen) {
    return new Memory(now, seen, false, null);
  }

  /**
   * The endpoint is on its way to what is wanted already, because of somebody else or of an earlier
   * run: how that ends is this deployment's end too.
   */
  Memory adopted(Instant now, EndpointView seen) {
    boolean creating = seen.status().equals(Statuses.CREATING);
    return new Memory(now, creating ? null : seen, true, seen);
  }

  /** The endpoint was seen. */
  Memory saw(@Nullable EndpointView seen) {
    boolean moving = sent != null && seen != null && Statuses.isMoving(seen.status());
    return new Memory(sent, before, moved || moving, seen);
  }

  /** Nothing was sent after all, as the service refused it. */
  Memory notSent() {
    return new Memory(null, null, false, last);
  }

  /** Whether the service was told to change the endpoint. */
  boolean isSent() {
    return sent != null;
  }

  /**
   * Whether what is seen now comes after the change. An endpoint seen changing has begun; otherwise
   * it has to have been modified, and to look the same twice, because reads may lag.
   */
  boolean isAfterChange(EndpointView seen) {
    return moved || (isModified(seen) && seen.equals(last));
  }

  private boolean isModified(EndpointView seen) {
    return before == null || !Objects.equals(before.lastModified(), seen.lastModified());
  }
}
