package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.Faults;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.EndpointFixture;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;

/** The outcomes that a test sets for creations and updates. */
class OutcomesTest {

  private final EndpointFixture endpoints = new EndpointFixture();
  private final Faults faults = endpoints.sageMaker.faults();

  @AfterEach
  void close() {
    endpoints.close();
  }

  @Test
  void rollsBackSilently() {
    updateFrom("one", "two", () -> faults.rollBackNextUpdate("churn"));

    endpoints.clock.advance(EndpointFixture.UPDATE.dividedBy(2));
    DescribeEndpointResponse rollingBack = endpoints.describe("churn");
    endpoints.clock.advance(EndpointFixture.UPDATE.dividedBy(2));
    DescribeEndpointResponse after = endpoints.describe("churn");

    assertThat(rollingBack.endpointStatus()).isEqualTo(EndpointStatus.ROLLING_BACK);
    assertThat(after.endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(after.endpointConfigName()).isEqualTo("one");
    assertThat(after.failureReason()).isNull();
    assertThat(after.pendingDeploymentSummary()).isNull();
    endpoints.update("churn", "two");
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.describe("churn").endpointConfigName()).isEqualTo("two");
  }

  @Test
  void rollsBackWithAReason() {
    updateFrom("one", "two", () -> faults.rollBackNextUpdate("churn", "an alarm rang"));

    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertThat(endpoints.describe("churn"))
        .returns(EndpointStatus.IN_SERVICE, DescribeEndpointResponse::endpointStatus)
        .returns("one", DescribeEndpointResponse::endpointConfigName)
        .returns("an alarm rang", DescribeEndpointResponse::failureReason);
  }

  @Test
  void failsToRollBackAndCanBeUpdatedAgain() {
    updateFrom("one", "two", () -> faults.failNextRollback("churn", "no capacity"));

    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertThat(endpoints.describe("churn"))
        .returns(EndpointStatus.UPDATE_ROLLBACK_FAILED, DescribeEndpointResponse::endpointStatus)
        .returns("no capacity", DescribeEndpointResponse::failureReason);
    endpoints.update("churn", "two");
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.IN_SERVICE);
  }

  @Test
  void failsToCreateAndCanOnlyBeDeleted() {
    endpoints.config("one");
    faults.failNextCreation("churn", "the container did not answer");
    endpoints.create("churn", "one");

    endpoints.clock.advance(EndpointFixture.CREATION);

    assertThat(endpoints.describe("churn"))
        .returns(EndpointStatus.FAILED, DescribeEndpointResponse::endpointStatus)
        .returns("one", DescribeEndpointResponse::endpointConfigName)
        .returns("the container did not answer", DescribeEndpointResponse::failureReason);
    assertThat(EndpointFixture.refusal(() -> endpoints.update("churn", "one")))
        .contains("Cannot update failed endpoint");
    endpoints.delete("churn");
    endpoints.clock.advance(EndpointFixture.DELETION);
    endpoints.create("churn", "one");
    endpoints.clock.advance(EndpointFixture.CREATION);
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.IN_SERVICE);
  }

  @Test
  void anUpdateCanEndInFailure() {
    updateFrom("one", "two", () -> faults.failNextUpdate("churn", "gone wrong"));

    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.FAILED);
    assertThat(endpoints.describe("churn").failureReason()).isEqualTo("gone wrong");
  }

  /** A refused update must not take the outcome of an update that begins. */
  @Test
  void aRefusedUpdateDoesNotTakeTheOutcome() {
    endpoints.inService("churn", "one");
    endpoints.config("two");
    endpoints.update("churn", "two");
    faults.rollBackNextUpdate("churn");
    EndpointFixture.refusal(() -> endpoints.update("churn", "one"));

    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.describe("churn").endpointConfigName()).isEqualTo("two");
    endpoints.update("churn", "one");
    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertThat(endpoints.describe("churn").endpointConfigName()).isEqualTo("two");
  }

  @Test
  void isUpdatedByTheSystem() {
    endpoints.inService("churn", "one");

    faults.updateSystem("churn");

    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.SYSTEM_UPDATING);
    assertThat(EndpointFixture.refusal(() -> endpoints.update("churn", "one")))
        .contains("in-progress endpoint");
    assertThatIllegalStateException()
        .isThrownBy(() -> faults.updateSystem("churn"))
        .withMessageContaining("SystemUpdating");
    assertThatThrownBy(() -> faults.updateSystem("none"))
        .isInstanceOf(NoSuchElementException.class);
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(endpoints.describe("churn").endpointConfigName()).isEqualTo("one");
  }

  @Test
  void aRolledBackScalingResetsTheDesiredCount() {
    endpoints.inService("churn", "one");
    faults.rollBackNextUpdate("churn");

    endpoints.scale("churn", 2, 5);
    assertThat(endpoints.variant("churn").desiredInstanceCount()).isEqualTo(5);
    assertThat(endpoints.variant("churn").currentInstanceCount()).isEqualTo(1);
    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertThat(endpoints.variant("churn").desiredInstanceCount()).isEqualTo(1);
  }

  @Test
  void timeOnlyMovesForward() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> endpoints.clock.advance(EndpointFixture.UPDATE.negated()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalSageMaker.builder().updateTakes(EndpointFixture.UPDATE.negated()))
        .withMessage("updateTakes must not be negative, but is PT-10M");
  }

  private void updateFrom(String before, String after, Runnable script) {
    endpoints.inService("churn", before);
    endpoints.config(after);
    script.run();
    endpoints.update("churn", after);
  }
}
