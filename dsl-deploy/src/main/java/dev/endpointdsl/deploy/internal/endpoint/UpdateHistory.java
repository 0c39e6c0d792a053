package dev.endpointdsl.deploy.internal.endpoint;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
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
public record UpdateHistory(
    @Nullable Instant sent,
    @Nullable EndpointSnapshot before,
    boolean moved,
    @Nullable EndpointSnapshot last) {

  public static UpdateHistory empty() {
    return new UpdateHistory(null, null, false, null);
  }

  /** The endpoint was told to change. */
  public UpdateHistory sent(Instant now, @Nullable EndpointSnapshot seen) {
    return new UpdateHistory(now, seen, false, null);
  }

  /**
   * The endpoint is on its way to what is wanted already, because of somebody else or of an earlier
   * run: how that ends is this deployment's end too.
   */
  public UpdateHistory adopted(Instant now, EndpointSnapshot seen) {
    boolean creating = seen.status().equals(EndpointStatuses.CREATING);
    return new UpdateHistory(now, creating ? null : seen, true, seen);
  }

  /** The endpoint was seen. */
  public UpdateHistory saw(@Nullable EndpointSnapshot seen) {
    boolean moving = sent != null && seen != null && EndpointStatuses.isMoving(seen.status());
    return new UpdateHistory(sent, before, moved || moving, seen);
  }

  /** Nothing was sent after all, as the service refused it. */
  UpdateHistory notSent() {
    return new UpdateHistory(null, null, false, last);
  }

  /** Whether the service was told to change the endpoint. */
  public boolean isSent() {
    return sent != null;
  }

  /**
   * Whether what is seen now comes after the change. An endpoint seen changing has begun; otherwise
   * it has to have been modified, and to look the same twice, because reads may lag.
   */
  boolean isAfterChange(EndpointSnapshot seen) {
    return moved || (isModified(seen) && seen.equals(last));
  }

  private boolean isModified(EndpointSnapshot seen) {
    return before == null || !Objects.equals(before.lastModified(), seen.lastModified());
  }
}
