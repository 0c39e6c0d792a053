package dev.endpointdsl.deploy.internal.endpoint;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.model.DeploymentResult;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tracks the update of an endpoint over its snapshots, and returns the next action for each. */
public final class UpdateTracker {

  /** The number of snapshots after an update that may be stale however long they took. */
  private static final int MAX_STALE_SNAPSHOTS = 5;

  private final String wantedConfigName;
  private final Duration consistencyTimeout;
  private final NextActionPolicy policy;
  private UpdateHistory history = UpdateHistory.empty();
  private @Nullable EndpointSnapshot replaced;
  private @Nullable EndpointSnapshot beforeUncertain;
  private boolean isUncertain;
  private boolean isChanged;
  private boolean isOvertaken;
  private int snapshots;

  /**
   * Creates a tracker.
   *
   * @param wantedConfigName the configuration that the endpoint is to run
   * @param replaceFailed whether a failed endpoint is deleted and created again
   * @param consistencyTimeout the maximum time for which reads may lag behind writes
   */
  public UpdateTracker(
      String wantedConfigName, boolean replaceFailed, Duration consistencyTimeout) {
    this.wantedConfigName = wantedConfigName;
    this.consistencyTimeout = consistencyTimeout;
    this.policy = new NextActionPolicy(wantedConfigName, replaceFailed);
  }

  /**
   * Returns the next action for a snapshot.
   *
   * @param endpoint the endpoint; null if it does not exist
   * @param now the time of the snapshot
   */
  public NextAction next(@Nullable EndpointSnapshot endpoint, Instant now) {
    if (!history.isUpdateSent() && endpoint != null) {
      confirmOrAdopt(endpoint, now);
    }
    isOvertaken |= endpoint != null && isSwitchingToOther(endpoint);
    snapshots++;
    NextAction action = policy.next(endpoint, history, mayBeStale(now));
    history = history.withSnapshot(endpoint);
    return action == NextAction.ROLLED_BACK && isOvertaken ? NextAction.SUPERSEDED : action;
  }

  private void confirmOrAdopt(EndpointSnapshot endpoint, Instant now) {
    if (isUncertain && (isSwitchingToWanted(endpoint) || runsWanted(endpoint))) {
      history = history.withUpdateConfirmed(now, beforeUncertain, endpoint);
      isChanged = true;
    } else if (isSwitchingToWanted(endpoint)) {
      history = history.withUpdateAdopted(now, endpoint);
    }
  }

  /** Records that the endpoint is being deleted, to be created again. */
  public void deleting(EndpointSnapshot failed) {
    replaced = failed;
  }

  /** Records that the service has accepted the request to create the endpoint. */
  public void creationSent(Instant now) {
    updateSent(now, replaced);
  }

  /**
   * Records that the service may have accepted the request to create the endpoint, although a
   * repeated one was refused. The next snapshots decide.
   */
  public void creationUncertain() {
    updateUncertain(replaced);
  }

  /**
   * Records that the service may have accepted the request to update the endpoint, although a
   * repeated one was refused. The next snapshots decide.
   */
  public void updateUncertain(@Nullable EndpointSnapshot before) {
    beforeUncertain = before;
    isUncertain = true;
  }

  /** Checks whether a response of the service confirms the change of the endpoint. */
  public boolean isConfirmed() {
    return isChanged && !isUncertain;
  }

  /** Records that the service has accepted the request to update the endpoint. */
  public void updateSent(Instant now, @Nullable EndpointSnapshot before) {
    history = history.withUpdateSent(now, before);
    isChanged = true;
    isUncertain = false;
    snapshots = 0;
  }

  /** Checks whether the endpoint has not been described since its creation or update was sent. */
  public boolean isJustSent() {
    return snapshots == 0;
  }

  /** Returns the change of the endpoint that this deployment has made. */
  public DeploymentResult.Change change() {
    if (!isChanged) {
      return DeploymentResult.Change.NONE;
    }
    EndpointSnapshot before = history.before();
    return before == null || before.equals(replaced)
        ? DeploymentResult.Change.CREATED
        : DeploymentResult.Change.UPDATED;
  }

  /** Returns the configuration that the endpoint ran before an update; null without an update. */
  public @Nullable String previousConfigName() {
    EndpointSnapshot before = history.before();
    return before == null || change() != DeploymentResult.Change.UPDATED
        ? null
        : before.configName();
  }

  private boolean runsWanted(EndpointSnapshot endpoint) {
    return endpoint.status().equals(EndpointStatuses.IN_SERVICE)
        && wantedConfigName.equals(endpoint.configName());
  }

  /** Checks whether another deployment, or an earlier run, has begun the wanted change. */
  private boolean isSwitchingToWanted(EndpointSnapshot endpoint) {
    return EndpointStatuses.isChanging(endpoint.status())
        && !endpoint.status().equals(EndpointStatuses.DELETING)
        && (wantedConfigName.equals(endpoint.pendingConfigName())
            || (endpoint.status().equals(EndpointStatuses.CREATING)
                && wantedConfigName.equals(endpoint.configName())));
  }

  /**
   * Checks whether another deployment has begun another change after this one. If the endpoint then
   * runs the previous configuration again, this deployment was superseded and not rolled back.
   */
  private boolean isSwitchingToOther(EndpointSnapshot endpoint) {
    EndpointSnapshot before = history.before();
    String pending = endpoint.pendingConfigName();
    return history.isUpdateSent()
        && before != null
        && pending != null
        && !pending.equals(wantedConfigName)
        && endpoint.isModifiedAfter(before);
  }

  private boolean mayBeStale(Instant now) {
    Instant sentAt = history.sentAt();
    return sentAt != null
        && (snapshots <= MAX_STALE_SNAPSHOTS
            || Duration.between(sentAt, now).compareTo(consistencyTimeout) < 0);
  }
}
