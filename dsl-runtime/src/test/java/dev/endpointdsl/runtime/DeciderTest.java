package dev.endpointdsl.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every move follows from what is seen and what was done. */
class DeciderTest {

  private static final Instant T0 = Instant.parse("2026-11-01T12:00:00Z");
  private static final Instant T1 = T0.plusSeconds(60);

  private final Decider decider = new Decider("wanted", false);
  private final EndpointView old = view("InService", "old", T0);
  private final Memory updated = Memory.empty().saw(old).sent(T0, old);

  @Test
  void whatIsNotThereIsCreated() {
    assertThat(decider.next(null, Memory.empty(), false)).isEqualTo(Move.CREATE);
  }

  @Test
  void whatWasCreatedAndIsNotSeenYetIsWaitedFor() {
    Memory created = Memory.empty().sent(T0, null);

    assertThat(decider.next(null, created, true)).isEqualTo(Move.WAIT);
    assertThat(decider.next(null, created, false)).isEqualTo(Move.DELETED);
  }

  @Test
  void whatRunsIsLeftAlone() {
    assertThat(decider.next(view("InService", "wanted", T0), Memory.empty(), false))
        .isEqualTo(Move.LIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"InService", "OutOfService", "UpdateRollbackFailed"})
  void whatRunsSomethingElseIsUpdated(String status) {
    assertThat(decider.next(view(status, "old", T0), Memory.empty(), false)).isEqualTo(Move.UPDATE);
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
    assertThat(decider.next(view(status, "old", T0), Memory.empty(), false)).isEqualTo(Move.WAIT);
    assertThat(decider.next(view(status, "wanted", T0), updated, false)).isEqualTo(Move.WAIT);
  }

  @Test
  void whatHasFailedIsReplacedOnlyWhenAskedFor() {
    EndpointView failed = view("Failed", "old", T0);

    assertThat(decider.next(failed, Memory.empty(), false)).isEqualTo(Move.FAILED);
    assertThat(new Decider("wanted", true).next(failed, Memory.empty(), false))
        .isEqualTo(Move.DELETE);
    assertThat(new Decider("wanted", true).next(failed, updated, false)).isEqualTo(Move.FAILED);
  }

  @Test
  void anUpdateThatHasNotBegunIsNoRollback() {
    assertThat(decider.next(old, updated, true)).isEqualTo(Move.WAIT);
    assertThat(decider.next(old, updated.saw(old), true)).isEqualTo(Move.WAIT);
  }

  @Test
  void anUpdateThatNeverBeginsIsTakenForARollback() {
    assertThat(decider.next(old, updated, false)).isEqualTo(Move.ROLLED_BACK);
  }

  @Test
  void whatWasSeenMovingAndIsAsBeforeWasRolledBack() {
    Memory moved = updated.saw(view("Updating", "old", T1));

    assertThat(decider.next(old, moved, true)).isEqualTo(Move.ROLLED_BACK);
  }

  @Test
  void whatWasModifiedUnseenHasToLookTheSameTwice() {
    EndpointView back = view("InService", "old", T1);

    assertThat(decider.next(back, updated, true)).isEqualTo(Move.WAIT);
    assertThat(decider.next(back, updated.saw(back), true)).isEqualTo(Move.ROLLED_BACK);
  }

  @Test
  void whatRunsAThirdConfigurationWasSuperseded() {
    Memory moved = updated.saw(view("Updating", "old", T1));

    assertThat(decider.next(view("InService", "third", T1), moved, true))
        .isEqualTo(Move.SUPERSEDED);
  }

  @Test
  void aRollbackThatFailedIsToldOnlyOfThisUpdate() {
    EndpointView failed = view("UpdateRollbackFailed", "old", T0);
    Memory sent = Memory.empty().saw(failed).sent(T0, failed);

    assertThat(decider.next(failed, sent, true)).isEqualTo(Move.WAIT);
    assertThat(decider.next(failed, sent.saw(view("Updating", "old", T1)), true))
        .isEqualTo(Move.ROLLBACK_FAILED);
  }

  @Test
  void whatIsLiveAfterwardsIsDone() {
    assertThat(decider.next(view("InService", "wanted", T1), updated, true)).isEqualTo(Move.LIVE);
  }

  @Test
  void whatSomebodyElseBeganIsAdopted() {
    EndpointView updating = view("Updating", "old", T1);
    Memory adopted = Memory.empty().adopted(T1, updating);

    assertThat(decider.next(old, adopted, true)).isEqualTo(Move.ROLLED_BACK);
  }

  private static EndpointView view(String status, @Nullable String config, Instant modified) {
    return new EndpointView("arn", status, config, null, modified, null, List.of());
  }
}
