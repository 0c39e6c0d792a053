package dev.endpointdsl.deploy.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests the actions for a series of snapshots, and the change that results. */
class UpdateTrackerTest {

  private static final Instant T0 = Instant.parse("2026-11-01T12:00:00Z");
  private static final Instant T1 = T0.plusSeconds(60);
  private static final Instant T2 = T0.plusSeconds(120);

  private final UpdateTracker tracker = new UpdateTracker("v2", true, Duration.ofMinutes(2));

  @Test
  void tracksAnUpdate() {
    EndpointSnapshot before = snapshot("InService", "v1", null, T0);
    assertThat(tracker.next(before, T0)).isEqualTo(NextAction.UPDATE);
    assertThat(tracker.isJustSent()).isFalse();

    tracker.updateSent(T0, before);

    assertThat(tracker.isJustSent()).isTrue();
    assertThat(tracker.next(snapshot("Updating", "v1", "v2", T1), T1)).isEqualTo(NextAction.WAIT);
    assertThat(tracker.next(snapshot("InService", "v2", null, T2), T2)).isEqualTo(NextAction.LIVE);
    assertThat(tracker.change()).isEqualTo(Change.UPDATED);
    assertThat(tracker.previousConfigName()).isEqualTo("v1");
  }

  @Test
  void countsAReplacementAsACreation() {
    EndpointSnapshot failed = snapshot("Failed", "v1", null, T0);
    assertThat(tracker.next(failed, T0)).isEqualTo(NextAction.DELETE);
    tracker.deleting(failed);
    assertThat(tracker.next(null, T0)).isEqualTo(NextAction.CREATE);

    tracker.creationSent(T1);

    assertThat(tracker.next(snapshot("InService", "v2", null, T2), T2)).isEqualTo(NextAction.LIVE);
    assertThat(tracker.change()).isEqualTo(Change.CREATED);
    assertThat(tracker.previousConfigName()).isNull();
  }

  @Test
  void adoptsAnUpdateToTheWantedConfiguration() {
    assertThat(tracker.next(snapshot("Updating", "v1", "v2", T0), T0)).isEqualTo(NextAction.WAIT);
    assertThat(tracker.next(snapshot("InService", "v1", null, T1), T1))
        .isEqualTo(NextAction.ROLLED_BACK);
    assertThat(tracker.change()).isEqualTo(Change.NONE);
  }

  @Test
  void countsAnUncertainUpdateThatASnapshotShows() {
    EndpointSnapshot before = snapshot("InService", "v1", null, T0);
    assertThat(tracker.next(before, T0)).isEqualTo(NextAction.UPDATE);

    tracker.updateUncertain(before);

    assertThat(tracker.next(snapshot("Updating", "v1", "v2", T1), T1)).isEqualTo(NextAction.WAIT);
    assertThat(tracker.next(snapshot("InService", "v1", null, T2), T2))
        .isEqualTo(NextAction.ROLLED_BACK);
    assertThat(tracker.change()).isEqualTo(Change.UPDATED);
    assertThat(tracker.previousConfigName()).isEqualTo("v1");
    assertThat(tracker.isConfirmed()).isFalse();
  }

  @Test
  void countsAnUncertainCreationThatHasEnded() {
    assertThat(tracker.next(null, T0)).isEqualTo(NextAction.CREATE);

    tracker.creationUncertain();

    assertThat(tracker.next(snapshot("InService", "v2", null, T1), T1)).isEqualTo(NextAction.LIVE);
    assertThat(tracker.change()).isEqualTo(Change.CREATED);
  }

  @Test
  void updatesAgainAfterAnUncertainUpdateThatWasNotCarriedOut() {
    EndpointSnapshot before = snapshot("InService", "v1", null, T0);
    tracker.next(before, T0);
    tracker.updateUncertain(before);

    assertThat(tracker.next(snapshot("Updating", "v1", "v3", T1), T1)).isEqualTo(NextAction.WAIT);
    assertThat(tracker.next(snapshot("InService", "v3", null, T2), T2))
        .isEqualTo(NextAction.UPDATE);
    assertThat(tracker.change()).isEqualTo(Change.NONE);
  }

  @Test
  void doesNotAdoptAnUpdateToAnotherConfiguration() {
    assertThat(tracker.next(snapshot("Updating", "v1", "v3", T0), T0)).isEqualTo(NextAction.WAIT);
    assertThat(tracker.next(snapshot("InService", "v3", null, T1), T1))
        .isEqualTo(NextAction.UPDATE);
  }

  @Test
  void distinguishesAnotherUpdateToThePreviousConfigurationFromARollback() {
    tracker.updateSent(T0, snapshot("InService", "v1", null, T0));

    tracker.next(snapshot("Updating", "v2", "v1", T1), T1);

    assertThat(tracker.next(snapshot("InService", "v1", null, T2), T2))
        .isEqualTo(NextAction.SUPERSEDED);
  }

  @Test
  void waitsForFiveSnapshotsHoweverLongTheyTake() {
    EndpointSnapshot before = snapshot("InService", "v1", null, T0);
    tracker.updateSent(T0, before);
    Instant late = T0.plus(Duration.ofHours(1));

    for (int i = 0; i < 5; i++) {
      assertThat(tracker.next(before, late)).isEqualTo(NextAction.WAIT);
    }
    assertThat(tracker.next(before, late)).isEqualTo(NextAction.ROLLED_BACK);
  }

  private static EndpointSnapshot snapshot(
      String status, String config, @Nullable String pending, Instant modified) {
    return new EndpointSnapshot("arn", status, config, pending, modified, null, List.of());
  }
}
