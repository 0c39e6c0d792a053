package dev.endpointdsl.deploy.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every move follows from what is seen and what was done. */
class NextActionPolicyTest {

  private static final Instant T0 = Instant.parse("2026-11-01T12:00:00Z");
  private static final Instant T1 = T0.plusSeconds(60);

  private final NextActionPolicy decider = new NextActionPolicy("wanted", false);
  private final EndpointSnapshot old = view("InService", "old", T0);
  private final UpdateHistory updated =
      UpdateHistory.empty().withSnapshot(old).withUpdateSent(T0, old);

  @Test
  void whatIsNotThereIsCreated() {
    assertThat(decider.next(null, UpdateHistory.empty(), false)).isEqualTo(NextAction.CREATE);
  }

  @Test
  void whatWasCreatedAndIsNotSeenYetIsWaitedFor() {
    UpdateHistory created = UpdateHistory.empty().withUpdateSent(T0, null);

    assertThat(decider.next(null, created, true)).isEqualTo(NextAction.WAIT);
    assertThat(decider.next(null, created, false)).isEqualTo(NextAction.DELETED);
  }

  @Test
  void whatRunsIsLeftAlone() {
    assertThat(decider.next(view("InService", "wanted", T0), UpdateHistory.empty(), false))
        .isEqualTo(NextAction.LIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"InService", "OutOfService", "UpdateRollbackFailed"})
  void whatRunsSomethingElseIsUpdated(String status) {
    assertThat(decider.next(view(status, "old", T0), UpdateHistory.empty(), false))
        .isEqualTo(NextAction.UPDATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Creating",
        "Updating",
        "SystemUpdating",
        "RollingBack",
        "Deleting",
        "NewerThanUs"
      })
  void whatIsOnTheMoveIsWaitedFor(String status) {
    assertThat(decider.next(view(status, "old", T0), UpdateHistory.empty(), false))
        .isEqualTo(NextAction.WAIT);
    assertThat(decider.next(view(status, "wanted", T0), updated, false)).isEqualTo(NextAction.WAIT);
  }

  @Test
  void whatHasFailedIsReplacedOnlyWhenAskedFor() {
    EndpointSnapshot failed = view("Failed", "old", T0);

    assertThat(decider.next(failed, UpdateHistory.empty(), false)).isEqualTo(NextAction.FAILED);
    assertThat(new NextActionPolicy("wanted", true).next(failed, UpdateHistory.empty(), false))
        .isEqualTo(NextAction.DELETE);
    assertThat(new NextActionPolicy("wanted", true).next(failed, updated, false))
        .isEqualTo(NextAction.FAILED);
  }

  @Test
  void anUpdateThatHasNotBegunIsNoRollback() {
    assertThat(decider.next(old, updated, true)).isEqualTo(NextAction.WAIT);
    assertThat(decider.next(old, updated.withSnapshot(old), true)).isEqualTo(NextAction.WAIT);
  }

  @Test
  void anUpdateThatNeverBeginsIsTakenForARollback() {
    assertThat(decider.next(old, updated, false)).isEqualTo(NextAction.ROLLED_BACK);
  }

  @Test
  void whatWasSeenMovingAndIsAsBeforeWasRolledBack() {
    UpdateHistory moved = updated.withSnapshot(view("Updating", "old", T1));

    assertThat(decider.next(old, moved, true)).isEqualTo(NextAction.ROLLED_BACK);
  }

  @Test
  void whatWasModifiedUnseenHasToLookTheSameTwice() {
    EndpointSnapshot back = view("InService", "old", T1);

    assertThat(decider.next(back, updated, true)).isEqualTo(NextAction.WAIT);
    assertThat(decider.next(back, updated.withSnapshot(back), true))
        .isEqualTo(NextAction.ROLLED_BACK);
  }

  @Test
  void whatRunsAThirdConfigurationWasSuperseded() {
    UpdateHistory moved = updated.withSnapshot(view("Updating", "old", T1));

    assertThat(decider.next(view("InService", "third", T1), moved, true))
        .isEqualTo(NextAction.SUPERSEDED);
  }

  @Test
  void aRollbackThatFailedIsToldOnlyOfThisUpdate() {
    EndpointSnapshot failed = view("UpdateRollbackFailed", "old", T0);
    UpdateHistory sent = UpdateHistory.empty().withSnapshot(failed).withUpdateSent(T0, failed);

    assertThat(decider.next(failed, sent, true)).isEqualTo(NextAction.WAIT);
    assertThat(decider.next(failed, sent.withSnapshot(view("Updating", "old", T1)), true))
        .isEqualTo(NextAction.ROLLBACK_FAILED);
  }

  @Test
  void whatIsLiveAfterwardsIsDone() {
    assertThat(decider.next(view("InService", "wanted", T1), updated, true))
        .isEqualTo(NextAction.LIVE);
  }

  @Test
  void whatSomebodyElseBeganIsAdopted() {
    EndpointSnapshot updating = view("Updating", "old", T1);
    UpdateHistory adopted = UpdateHistory.empty().withUpdateAdopted(T1, updating);

    assertThat(decider.next(old, adopted, true)).isEqualTo(NextAction.ROLLED_BACK);
  }

  private static EndpointSnapshot view(String status, @Nullable String config, Instant modified) {
    return new EndpointSnapshot("arn", status, config, null, modified, null, List.of());
  }
}
