package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.internal.workflow.ChangeOutcome;
import dev.endpointdsl.deploy.model.AppliedChange;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the changes sent for an inference component, because reads may lag behind them. */
final class ComponentTracker {

  /** The number of times that the number of copies is set before something else must set it. */
  private static final int MAX_SCALINGS = 3;

  /** The number of descriptions after a change that may lag behind it, however late they are. */
  private static final int MAX_STALE_DESCRIPTIONS = 5;

  private final Duration consistencyTimeout;
  private @Nullable Instant sent;
  private @Nullable DescribedComponent before;
  private @Nullable DescribedComponent deleted;
  private @Nullable Instant deletion;
  private boolean isCreation;
  private boolean isReplaced;
  private int scalings;
  private int descriptions;
  private AppliedChange.@Nullable Kind applied;

  ComponentTracker(Duration consistencyTimeout) {
    this.consistencyTimeout = consistencyTimeout;
  }

  /** Records that the component is described once more. */
  void described() {
    descriptions++;
  }

  /** Records the outcome of a creation. */
  void created(ChangeOutcome outcome, Instant now) {
    if (outcome != ChangeOutcome.REFUSED) {
      isCreation = true;
      sent(now, null);
      applied = isReplaced ? AppliedChange.Kind.REPLACED : AppliedChange.Kind.CREATED;
    }
  }

  /**
   * Records the outcome of an update of a live component. One that may have been carried out is
   * sent again unless the next description shows it.
   */
  void updated(ChangeOutcome outcome, DescribedComponent live, Instant now) {
    if (outcome == ChangeOutcome.ACCEPTED) {
      sent(now, live);
    }
    if (outcome != ChangeOutcome.REFUSED) {
      applied = applied == null ? AppliedChange.Kind.UPDATED : applied;
    }
  }

  private void sent(Instant now, @Nullable DescribedComponent live) {
    sent = now;
    before = live;
    descriptions = 0;
  }

  /** Records the outcome of a change of the number of copies. */
  void scaled(ChangeOutcome outcome, DescribedComponent live, Instant now) {
    updated(outcome, live, now);
    if (outcome != ChangeOutcome.REFUSED) {
      scalings++;
    }
  }

  /**
   * Records the outcome of a deletion. One that may have been carried out is sent again unless the
   * next description shows it.
   */
  void deleted(ChangeOutcome outcome, DescribedComponent live, Instant now) {
    if (outcome == ChangeOutcome.ACCEPTED) {
      sent = null;
      before = null;
      descriptions = 0;
      deleted = live;
      deletion = now;
    }
    isReplaced |= outcome != ChangeOutcome.REFUSED;
  }

  /** Checks whether this run has created the component. */
  boolean hasCreated() {
    return isCreation;
  }

  /** Checks whether this run has sent a change since the last deletion. */
  boolean hasSent() {
    return sent != null;
  }

  /** Checks whether the number of copies can be set once more. */
  boolean canScale() {
    return scalings < MAX_SCALINGS;
  }

  /** Checks whether a component that is not found may have been created a moment ago. */
  boolean mayAppear(Instant now) {
    return isCreation && isRecent(sent, now);
  }

  /** Checks whether a description may be older than the deletion that this run has sent. */
  boolean isDeleted(DescribedComponent live, Instant now) {
    return deleted != null
        && isRecent(deletion, now)
        && Objects.equals(deleted.created(), live.created());
  }

  /** Checks whether a description may be older than the last change that was sent. */
  boolean mayBeStale(DescribedComponent live, Instant now) {
    DescribedComponent earlier = before;
    return earlier != null
        && isRecent(sent, now)
        && Objects.equals(earlier.modified(), live.modified());
  }

  private boolean isRecent(@Nullable Instant last, Instant now) {
    return last != null
        && (descriptions <= MAX_STALE_DESCRIPTIONS
            || Duration.between(last, now).compareTo(consistencyTimeout) < 0);
  }

  /** Returns the change that this run has made; empty without one. */
  Optional<AppliedChange.Kind> applied() {
    return Optional.ofNullable(applied);
  }
}
