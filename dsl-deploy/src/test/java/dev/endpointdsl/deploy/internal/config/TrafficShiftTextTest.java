package dev.endpointdsl.deploy.internal.config;

import static dev.endpointdsl.sagemaker.CapacitySizeType.CAPACITY_PERCENT;
import static dev.endpointdsl.sagemaker.CapacitySizeType.INSTANCE_COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.sagemaker.DeploymentConfig;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Tests the description of each way to shift traffic. */
class TrafficShiftTextTest {

  @Test
  void describesACanaryWithAlarms() {
    assertThat(
            of(
                d ->
                    d.blueGreenUpdatePolicy(
                            b ->
                                b.trafficRoutingConfiguration(
                                    t ->
                                        t.waitIntervalInSeconds(300)
                                            .canarySize(s -> s.type(CAPACITY_PERCENT).value(10))))
                        .autoRollbackConfiguration(a -> a.alarms("errors", "latency"))))
        .isEqualTo("canary of 10 percent first; rollback if errors or latency alarms");
  }

  @Test
  void describesLinearSteps() {
    assertThat(
            of(
                d ->
                    d.blueGreenUpdatePolicy(
                        b ->
                            b.trafficRoutingConfiguration(
                                t ->
                                    t.waitIntervalInSeconds(60)
                                        .linearStepSize(s -> s.type(INSTANCE_COUNT).value(2))))))
        .isEqualTo("in steps of 2 instances");
  }

  @Test
  void describesRollingBatches() {
    assertThat(
            of(
                d ->
                    d.rollingUpdatePolicy(
                        r ->
                            r.maximumBatchSize(s -> s.type(INSTANCE_COUNT).value(1))
                                .waitIntervalInSeconds(60))))
        .isEqualTo("rolling in batches of 1 instance");
  }

  private static String of(
      Function<
              ? super
                  DeploymentConfig
                      .NeedsBlueGreenUpdatePolicyOrRollingUpdatePolicyOrDefaultUpdatePolicy,
              ? extends DeploymentConfig.Complete>
          config) {
    return TrafficShiftText.of(config.apply(DeploymentConfig.builder()).build());
  }
}
