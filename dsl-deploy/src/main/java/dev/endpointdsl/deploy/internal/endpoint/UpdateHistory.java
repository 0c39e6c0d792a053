package dev.endpointdsl.deploy.internal.endpoint;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The history of an endpoint's update. It distinguishes an endpoint that has not begun to change
 * from one that has changed back.
 *
 * @param sentAt the time of the request that changes the endpoint; null before that request
 * @param before the endpoint before that request; null if it did not exist
 * @param hasChanged whether a snapshot since then showed the endpoint changing
 * @param last the latest snapshot since then; null if there is none or the endpoint did not exist
 */
record UpdateHistory(
    @Nullable Instant sentAt,
    @Nullable EndpointSnapshot before,
    boolean hasChanged,
    @Nullable EndpointSnapshot last) {

  /** Returns the history of an endpoint that this deployment has not described yet. */
  static UpdateHistory empty() {
    return new UpdateHistory(null, null, false, null);
  }

  /** Returns the history after the deployment has requested a change of the endpoint. */
  UpdateHistory withUpdateSent(Instant now, @Nullable EndpointSnapshot endpoint) {
    return new UpdateHistory(now, endpoint, false, null);
  }

  /**
   * Returns the history of an endpoint that another deployment, or an earlier run of this one, is
   * already switching to the wanted configuration. This deployment ends as that switch ends.
   */
  UpdateHistory withUpdateAdopted(Instant now, EndpointSnapshot endpoint) {
    boolean isCreating = endpoint.status().equals(EndpointStatuses.CREATING);
    return new UpdateHistory(now, isCreating ? null : endpoint, true, endpoint);
  }

  /**
   * Returns the history of an endpoint whose change by this deployment is known from a later
   * snapshot, because the response to the request was lost.
   */
  UpdateHistory withUpdateConfirmed(
      Instant now, @Nullable EndpointSnapshot previous, EndpointSnapshot endpoint) {
    return new UpdateHistory(now, previous, true, endpoint);
  }

  /** Returns the history after the endpoint has been described. */
  UpdateHistory withSnapshot(@Nullable EndpointSnapshot endpoint) {
    boolean isChanging =
        sentAt != null && endpoint != null && EndpointStatuses.isChanging(endpoint.status());
    return new UpdateHistory(sentAt, before, hasChanged || isChanging, endpoint);
  }

  /** Checks whether a change of the endpoint has been requested. */
  boolean isUpdateSent() {
    return sentAt != null;
  }

  /**
   * Checks whether a snapshot was taken after the update. It was if an earlier one showed the
   * endpoint changing; otherwise the endpoint must have been modified and look the same twice,
   * because reads may be stale.
   */
  boolean isAfterUpdate(EndpointSnapshot endpoint) {
    return hasChanged || (isModified(endpoint) && endpoint.equals(last));
  }

  private boolean isModified(EndpointSnapshot endpoint) {
    return before == null || !Objects.equals(before.lastModified(), endpoint.lastModified());
  }
}
