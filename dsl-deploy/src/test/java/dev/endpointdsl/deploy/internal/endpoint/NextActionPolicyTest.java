package dev.endpointdsl.deploy.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the decision for each kind of snapshot and history. */
class NextActionPolicyTest {

  private static final Instant T0 = Instant.parse("2026-11-01T12:00:00Z");
  private static final Instant T1 = T0.plusSeconds(60);

  private final NextActionPolicy policy = new NextActionPolicy("wanted", false);
  private final EndpointSnapshot old = snapshot("InService", "old", T0);
  private final UpdateHistory updated =
      UpdateHistory.empty().withSnapshot(old).withUpdateSent(T0, old);

  @Test
  void createsAMissingEndpoint() {
    assertThat(policy.next(null, UpdateHistory.empty(), false)).isEqualTo(NextAction.CREATE);
  }

  @Test
  void waitsForANewEndpointThatIsNotVisible() {
    UpdateHistory created = UpdateHistory.empty().withUpdateSent(T0, null);

    assertThat(policy.next(null, created, true)).isEqualTo(NextAction.WAIT);
    assertThat(policy.next(null, created, false)).isEqualTo(NextAction.DELETED);
  }

  @Test
  void endsIfTheWantedConfigurationIsLive() {
    assertThat(policy.next(snapshot("InService", "wanted", T0), UpdateHistory.empty(), false))
        .isEqualTo(NextAction.LIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"InService", "OutOfService", "UpdateRollbackFailed"})
  void updatesAnEndpointWithAnotherConfiguration(String status) {
    assertThat(policy.next(snapshot(status, "old", T0), UpdateHistory.empty(), false))
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
        "UnknownStatus"
      })
  void waitsForAnEndpointThatIsChanging(String status) {
    assertThat(policy.next(snapshot(status, "old", T0), UpdateHistory.empty(), false))
        .isEqualTo(NextAction.WAIT);
    assertThat(policy.next(snapshot(status, "wanted", T0), updated, false))
        .isEqualTo(NextAction.WAIT);
  }

  @Test
  void replacesAFailedEndpointOnlyOnRequest() {
    EndpointSnapshot failed = snapshot("Failed", "old", T0);

    assertThat(policy.next(failed, UpdateHistory.empty(), false)).isEqualTo(NextAction.FAILED);
    assertThat(new NextActionPolicy("wanted", true).next(failed, UpdateHistory.empty(), false))
        .isEqualTo(NextAction.DELETE);
    assertThat(new NextActionPolicy("wanted", true).next(failed, updated, false))
        .isEqualTo(NextAction.FAILED);
  }

  @Test
  void waitsForAnUpdateThatHasNotBegun() {
    assertThat(policy.next(old, updated, true)).isEqualTo(NextAction.WAIT);
    assertThat(policy.next(old, updated.withSnapshot(old), true)).isEqualTo(NextAction.WAIT);
  }

  @Test
  void treatsAnUpdateThatNeverBeginsAsRolledBack() {
    assertThat(policy.next(old, updated, false)).isEqualTo(NextAction.ROLLED_BACK);
  }

  @Test
  void detectsARollbackAfterAChangingSnapshot() {
    UpdateHistory changing = updated.withSnapshot(snapshot("Updating", "old", T1));

    assertThat(policy.next(old, changing, true)).isEqualTo(NextAction.ROLLED_BACK);
  }

  @Test
  void detectsARollbackAfterTwoEqualModifiedSnapshots() {
    EndpointSnapshot back = snapshot("InService", "old", T1);

    assertThat(policy.next(back, updated, true)).isEqualTo(NextAction.WAIT);
    assertThat(policy.next(back, updated.withSnapshot(back), true))
        .isEqualTo(NextAction.ROLLED_BACK);
  }

  @Test
  void detectsAThirdConfigurationAsSuperseding() {
    UpdateHistory changing = updated.withSnapshot(snapshot("Updating", "old", T1));

    assertThat(policy.next(snapshot("InService", "third", T1), changing, true))
        .isEqualTo(NextAction.SUPERSEDED);
  }

  @Test
  void reportsAFailedRollbackOnlyForThisUpdate() {
    EndpointSnapshot failed = snapshot("UpdateRollbackFailed", "old", T0);
    UpdateHistory sent = UpdateHistory.empty().withSnapshot(failed).withUpdateSent(T0, failed);

    assertThat(policy.next(failed, sent, true)).isEqualTo(NextAction.WAIT);
    assertThat(policy.next(failed, sent.withSnapshot(snapshot("Updating", "old", T1)), true))
        .isEqualTo(NextAction.ROLLBACK_FAILED);
  }

  @Test
  void endsIfTheWantedConfigurationIsLiveAfterTheUpdate() {
    assertThat(policy.next(snapshot("InService", "wanted", T1), updated, true))
        .isEqualTo(NextAction.LIVE);
  }

  @Test
  void detectsARollbackOfAnAdoptedUpdate() {
    EndpointSnapshot updating = snapshot("Updating", "old", T1);
    UpdateHistory adopted = UpdateHistory.empty().withUpdateAdopted(T1, updating);

    assertThat(policy.next(old, adopted, true)).isEqualTo(NextAction.ROLLED_BACK);
  }

  private static EndpointSnapshot snapshot(
      String status, @Nullable String config, Instant modified) {
    return new EndpointSnapshot("arn", status, config, null, modified, null, List.of());
  }
}
