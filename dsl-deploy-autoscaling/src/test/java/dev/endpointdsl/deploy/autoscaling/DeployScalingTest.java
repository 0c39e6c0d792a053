package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.deploy.autoscaling.ScalingServer.ENDPOINT;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.config;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.deployment;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.large;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.small;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.VariantScaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deploys endpoints with their scaling. */
class DeployScalingTest {

  private static final VariantScaling BLUE =
      Scaling.of(ENDPOINT, "blue").between(1, 8).targetInvocationsPerInstance(70);
  private static final Scaling SCHEDULED =
      BLUE.schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16)
          .schedule("night", "cron(0 19 ? * MON-FRI *)", 1, 2)
          .build();
  private static final Scaling GREEN =
      Scaling.of(ENDPOINT, "green").between(1, 2).targetInvocationsPerInstance(70).build();
  private static final String BLUE_LIVE =
      "endpoint/churn/variant/blue 1..8\npolicy SageMakerEndpointInvocationScalingPolicy\n";

  private static final ScalingClients CLIENTS = new ScalingClients();

  private final ScalingServer server = new ScalingServer(CLIENTS);
  private final EndpointDeployer deployer = server.deployer;

  @AfterEach
  void close() {
    server.close();
  }

  @AfterAll
  static void closeClients() {
    CLIENTS.close();
  }

  @Test
  void plansDeploysAndRepeats() {
    Deployment deployment = deployment(small(), SCHEDULED);

    assertThat(deployer.plan(deployment).toString())
        .contains(
            "+ create scalable target endpoint/churn/variant/blue (it is not registered)",
            "+ create scaling policy SageMakerEndpointInvocationScalingPolicy of"
                + " endpoint/churn/variant/blue (it does not exist)",
            "+ create scheduled action day of endpoint/churn/variant/blue (it does not exist)");
    assertThat(deployer.deploy(deployment).changes())
        .map(Object::toString)
        .containsExactly(
            "created scalable target endpoint/churn/variant/blue",
            "created scaling policy SageMakerEndpointInvocationScalingPolicy of"
                + " endpoint/churn/variant/blue",
            "created scheduled action day of endpoint/churn/variant/blue",
            "created scheduled action night of endpoint/churn/variant/blue");
    assertThat(server.scaling()).isEqualTo(BLUE_LIVE + "action day\naction night\n");
    assertThat(deployer.plan(deployment).isEmpty()).isTrue();
    assertThat(deployer.deploy(deployment).isUnchanged()).isTrue();
  }

  @Test
  void makesOneReadForEachKindOfPartIfNothingChanges() {
    Deployment deployment = deployment(small(), SCHEDULED);
    deployer.deploy(deployment);
    server.takeCalls();

    Map<String, Long> reads =
        Map.of(
            "DescribeEndpoint", 1L,
            "DescribeEndpointConfig", 1L,
            "DescribeScalableTargets", 1L,
            "DescribeScalingPolicies", 1L,
            "DescribeScheduledActions", 1L);
    deployer.plan(deployment);
    assertThat(server.takeCalls()).isEqualTo(reads);
    Map<String, Long> withRecords = new TreeMap<>(reads);
    withRecords.put("ListTags", 1L); // for the record of a killed run
    deployer.deploy(deployment);
    assertThat(server.takeCalls()).isEqualTo(withRecords);
  }

  @Test
  void makesTheseCallsForChanges() {
    deployer.deploy(deployment(small(), SCHEDULED));
    assertThat(scalingCalls())
        .isEqualTo(
            Map.of(
                "DescribeScalableTargets", 2L, // before, and to verify
                "DescribeScalingPolicies", 1L,
                "DescribeScheduledActions", 1L,
                "ListTags", 1L, // for the record of a killed run
                "RegisterScalableTarget", 1L,
                "PutScalingPolicy", 1L,
                "PutScheduledAction", 2L));

    deployer.deploy(deployment(large(), SCHEDULED));
    assertThat(scalingCalls())
        .isEqualTo(
            Map.of(
                "DescribeScalableTargets", 4L, // and before and after the deregistration
                "DescribeScalingPolicies", 2L,
                "DescribeScheduledActions", 2L,
                "AddTags", 1L,
                "DeregisterScalableTarget", 1L,
                "ListTags", 1L,
                "RegisterScalableTarget", 1L,
                "DeleteTags", 1L,
                "PutScalingPolicy", 1L,
                "PutScheduledAction", 2L));
  }

  private Map<String, Long> scalingCalls() {
    Map<String, Long> calls = server.takeCalls();
    calls.keySet().removeIf(name -> name.contains("Endpoint"));
    return calls;
  }

  @Test
  void keepsWhatAutoScalingAndPeopleChange() {
    Deployment deployment = deployment(small(), SCHEDULED);
    deployer.deploy(deployment);
    server.setBounds("blue", 4, 16);
    server.suspend("blue");

    assertThat(deployer.plan(deployment).toString())
        .contains(
            "= keep scalable target endpoint/churn/variant/blue (it is registered with 4 to 16, set"
                + " by scheduled action day, and keeps DynamicScalingInSuspended)");
    assertThat(deployer.deploy(deployment).isUnchanged()).isTrue();
    assertThat(server.scaling()).startsWith("endpoint/churn/variant/blue 4..16 in\n");
  }

  @Test
  void bringsBackWhatHasDrifted() {
    Deployment deployment = deployment(small(), BLUE.build());
    deployer.deploy(deployment);
    server.setBounds("blue", 3, 9);
    server.autoScaling.deleteScalingPolicy(
        r ->
            r.policyName("SageMakerEndpointInvocationScalingPolicy")
                .serviceNamespace("sagemaker")
                .resourceId("endpoint/churn/variant/blue")
                .scalableDimension("sagemaker:variant:DesiredInstanceCount"));

    assertThat(deployer.plan(deployment).toString())
        .contains(
            "~ update scalable target endpoint/churn/variant/blue (2 members differ)",
            "+ create scaling policy",
            "~ ScalableTargets[\"endpoint/churn/variant/blue\"].MinCapacity: 3 -> 1");
    deployer.deploy(deployment);
    assertThat(server.scaling()).isEqualTo(BLUE_LIVE);
  }

  @Test
  void registersATargetAgainWithWhatItHadWhenItsInstanceTypeChanges() {
    deployer.deploy(deployment(small(), SCHEDULED));
    server.setBounds("blue", 4, 16);
    server.suspend("blue");
    Deployment larger = deployment(large(), SCHEDULED);

    assertThat(deployer.plan(larger).toString())
        .contains(
            "! replace scalable target endpoint/churn/variant/blue (SageMaker refuses the update"
                + " while the variant is a scalable target; it is registered again; it is registered"
                + " with 4 to 16, set by scheduled action day")
        .contains("! replace scheduled action day of endpoint/churn/variant/blue");
    assertThat(deployer.deploy(larger).changes())
        .map(Object::toString)
        .startsWith("deregistered scalable target endpoint/churn/variant/blue");
    assertThat(server.scaling())
        .isEqualTo(
            """
            endpoint/churn/variant/blue 4..16 in
            policy SageMakerEndpointInvocationScalingPolicy
            action day
            action night
            """);
    assertThat(server.endpointTags()).isEmpty();
    assertThat(deployer.plan(larger).isEmpty()).isTrue();
  }

  @Test
  void aChangeOfTheModelLeavesTheTargetAlone() {
    deployer.deploy(deployment(small(), SCHEDULED));

    deployer.deploy(deployment(config("m-2", ML_M5_XLARGE, "blue"), SCHEDULED));

    assertThat(server.sageMaker.calls("DeregisterScalableTarget")).isZero();
  }

  @Test
  void deregistersTheTargetOfAVariantThatIsRemoved() {
    deployer.deploy(deployment(config("m", ML_M5_XLARGE, "blue", "green"), BLUE.build(), GREEN));
    Deployment next = deployment(small(), BLUE.build());

    assertThat(deployer.plan(next).toString())
        .contains("- deregister scalable target endpoint/churn/variant/green");
    deployer.deploy(next);

    assertThat(server.scaling()).isEqualTo(BLUE_LIVE);
    assertThat(server.sageMaker.calls("DeregisterScalableTarget")).isEqualTo(1);
  }

  @Test
  void deregistersATargetThatIsNoLongerScaled() {
    deployer.deploy(deployment(small(), BLUE.build()));

    deployer.deploy(deployment(small()));

    assertThat(server.scaling()).isEmpty();
  }

  @Test
  void restoresTheTargetIfTheUpdateIsRolledBack() {
    deployer.deploy(deployment(small(), SCHEDULED));
    server.setBounds("blue", 4, 16);
    server.suspend("blue");
    server.sageMaker.faults().rollBackNextUpdate(ENDPOINT);

    assertThatThrownBy(() -> deployer.deploy(deployment(large(), BLUE.build())))
        .isInstanceOf(RolledBackException.class);

    assertThat(server.scaling())
        .isEqualTo(
            """
            endpoint/churn/variant/blue 4..16 in
            policy SageMakerEndpointInvocationScalingPolicy
            action day
            action night
            """);
  }
}
