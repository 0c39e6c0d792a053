package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.deploy.autoscaling.ScalingServer.ENDPOINT;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.config;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.deployment;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.large;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.small;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.autoscaling.AdjustmentType;
import dev.endpointdsl.autoscaling.StepScaling;
import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.autoscaling.sagemaker.VariantScaling;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.KillSwitch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that a program that is killed and run again has the result of a single run. The program is
 * killed at each of its calls in turn, instead of the call or right after it.
 */
class KilledScalingTest {

  private static final int MIN_CALLS = 10;
  private static final int MAX_CALLS = 60;
  private static final VariantScaling BLUE =
      Scaling.of(ENDPOINT, "blue")
          .between(1, 8)
          .targetInvocationsPerInstance(70)
          .stepPolicy("burst", steps())
          .alarm(ScalingAlarm.ofBacklogWithoutInstances(ENDPOINT, "blue", "burst"))
          .schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16);
  private static final Scaling GREEN =
      Scaling.of(ENDPOINT, "green").between(1, 2).targetInvocationsPerInstance(70).build();
  private static final String PARTS =
      """
      policy SageMakerEndpointInvocationScalingPolicy
      policy burst
      action day
      alarm churn-blue-burst
      """;

  private static StepScaling steps() {
    return StepScaling.builder()
        .adjustmentType(AdjustmentType.CHANGE_IN_CAPACITY)
        .stepAdjustment(step -> step.scalingAdjustment(1).metricIntervalLowerBound(0))
        .build();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void continuesAFirstDeployment(boolean afterCall) {
    killAtEachCall(
        afterCall,
        server -> {},
        deployment(small(), BLUE.build()),
        "endpoint/churn/variant/blue 1..8\n" + PARTS);
  }

  /** The schedule's bounds and a suspension are in no deployment, and still survive. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void losesNothingWhenAnInstanceTypeChanges(boolean afterCall) {
    killAtEachCall(
        afterCall,
        server -> {
          server.deployer.deploy(deployment(small(), BLUE.build()));
          server.setBounds("blue", 4, 16);
          server.suspend("blue");
        },
        deployment(large(), BLUE.build()),
        "endpoint/churn/variant/blue 4..16 in\n" + PARTS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void continuesTheRemovalOfAVariantAndOfParts(boolean afterCall) {
    killAtEachCall(
        afterCall,
        server ->
            server.deployer.deploy(
                deployment(config("m", ML_M5_XLARGE, "blue", "green"), BLUE.build(), GREEN)),
        deployment(small(), Scaling.of(ENDPOINT, "blue").between(1, 8).build()),
        "endpoint/churn/variant/blue 1..8\n");
  }

  /** The run that is rolled back finds no target, because the killed one has deregistered it. */
  @Test
  void registersTheTargetAgainIfTheNextUpdateIsRolledBack() {
    Deployment deployment = deployment(large(), BLUE.build());
    boolean isKilled = true;
    try (ScalingClients clients = new ScalingClients()) {
      for (int call = 1; isKilled; call++) {
        try (ScalingServer server = new ScalingServer(clients)) {
          server.deployer.deploy(deployment(small(), BLUE.build()));
          server.setBounds("blue", 4, 16);
          server.suspend("blue");
          isKilled = isKilled(server, call, true, deployment);
          server.sageMaker.faults().rollBackNextUpdate(ENDPOINT);
          deployOrRollBack(server, deployment);
          assertThat(server.scaling())
              .as("killed at call " + call)
              .isEqualTo("endpoint/churn/variant/blue 4..16 in\n" + PARTS);
        }
      }
    }
  }

  /** After a deregistration, nothing but its deployment would tell whose alarm it is. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavesNoAlarmIfTheNextDeploymentDoesNotHaveIt(boolean afterCall) {
    Deployment other = deployment(large(), Scaling.of(ENDPOINT, "blue").between(1, 8).build());
    boolean isKilled = true;
    try (ScalingClients clients = new ScalingClients()) {
      for (int call = 1; isKilled; call++) {
        try (ScalingServer server = new ScalingServer(clients)) {
          server.deployer.deploy(deployment(small(), BLUE.build()));
          isKilled = isKilled(server, call, afterCall, deployment(large(), BLUE.build()));
          server.deployer.deploy(other);
          assertThat(server.scaling())
              .as("killed at call " + call)
              .isEqualTo("endpoint/churn/variant/blue 1..8\n");
        }
      }
    }
  }

  private static void deployOrRollBack(ScalingServer server, Deployment deployment) {
    try {
      server.deployer.deploy(deployment);
    } catch (RolledBackException e) {
      assertThat(e.status().endpointName()).isEqualTo(ENDPOINT);
    }
  }

  private static void killAtEachCall(
      boolean afterCall, Consumer<ScalingServer> before, Deployment deployment, String expected) {
    boolean isKilled = true;
    int call = 0;
    try (ScalingClients clients = new ScalingClients()) {
      while (isKilled) {
        call++;
        try (ScalingServer server = new ScalingServer(clients)) {
          before.accept(server);
          isKilled = isKilled(server, call, afterCall, deployment);
          server.deployer.deploy(deployment);
          assertThat(server.scaling()).as("killed at call " + call).isEqualTo(expected);
          assertThat(server.endpointTags()).as("killed at call " + call).isEmpty();
          assertThat(server.deployer.plan(deployment).isEmpty()).as("call " + call).isTrue();
        }
      }
    }
    assertThat(call).as("calls of the program").isBetween(MIN_CALLS, MAX_CALLS);
  }

  private static boolean isKilled(
      ScalingServer server, int call, boolean afterCall, Deployment deployment) {
    try {
      server.deployer(KillSwitch.at(call, afterCall)).deploy(deployment);
      return false;
    } catch (KillSwitch.Killed e) {
      return true;
    }
  }
}
