package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.deploy.autoscaling.ScalingServer.ENDPOINT;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.deployment;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.autoscaling.sagemaker.VariantScaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.error.ScalingDeniedException;
import dev.endpointdsl.deploy.autoscaling.error.ScalingQuotaException;
import dev.endpointdsl.deploy.autoscaling.error.ScalingRefusedException;
import dev.endpointdsl.deploy.autoscaling.error.TargetLostException;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.error.PartFailedException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.model.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal of the services has an exception with the service's reason and a remedy. */
class ScalingFailuresTest {

  private static final VariantScaling BLUE =
      Scaling.of(ENDPOINT, "blue").between(1, 8).targetInvocationsPerInstance(70);

  private static final ScalingClients CLIENTS = new ScalingClients();

  private final ScalingServer server = new ScalingServer(CLIENTS);

  @AfterEach
  void close() {
    server.close();
  }

  @AfterAll
  static void closeClients() {
    CLIENTS.close();
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            "RegisterScalableTarget",
            "ValidationException",
            "You cannot register a variant with ml.t2.medium instance type as a scalable target."
                + " This is because the burstable performance of these instances can lead to"
                + " unpredictable behavior with Auto Scaling.",
            ScalingRefusedException.class,
            "Choose an instance type that is not burstable"),
        Arguments.of(
            "RegisterScalableTarget",
            "ValidationException",
            "User is missing the following permissions: iam:CreateServiceLinkedRole",
            ScalingDeniedException.class,
            "Grant the caller iam:CreateServiceLinkedRole"),
        Arguments.of(
            "RegisterScalableTarget",
            "FailedResourceAccessException",
            "Failed to describe the variant.",
            ScalingDeniedException.class,
            "service-linked role"),
        Arguments.of(
            "RegisterScalableTarget",
            "LimitExceededException",
            "There are too many targets.",
            ScalingQuotaException.class,
            "Request a higher quota"),
        Arguments.of(
            "PutScalingPolicy",
            "ValidationException",
            "Only one TargetTrackingScaling policy for a given metric specification is allowed.",
            ScalingRefusedException.class,
            "deploy again, which deletes it"),
        Arguments.of(
            "PutScalingPolicy",
            "AccessDeniedException",
            "Account is not authorized",
            ScalingRefusedException.class,
            "check both"),
        Arguments.of(
            "PutScheduledAction",
            "ValidationException",
            "Maximum capacity cannot be less than minimum capacity",
            ScalingRefusedException.class,
            "set both bounds"),
        Arguments.of(
            "RegisterScalableTarget",
            "ValidationException",
            "Unsupported service namespace, resource type or scalable dimension",
            ScalingRefusedException.class,
            "Fix the cause that the service reports"),
        Arguments.of(
            "PutScalingPolicy",
            "ValidationException",
            "Step adjustment intervals cannot overlap",
            ScalingRefusedException.class,
            "Fix the cause that the service reports"),
        Arguments.of(
            "PutScheduledAction",
            "ValidationException",
            "Invalid schedule expression",
            ScalingRefusedException.class,
            "Fix the cause that the service reports"),
        Arguments.of(
            "PutMetricAlarm",
            "LimitExceeded",
            "There are too many alarms.",
            ScalingQuotaException.class,
            "Request a higher quota"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("refusals")
  void tellsWhatTheServiceRefuses(
      String operation,
      String code,
      String message,
      Class<? extends PartFailedException> type,
      String remedy) {
    server.sageMaker.faults().on(operation).always(Fault.refusal(400, code, message));

    assertThatThrownBy(() -> server.deployer.deploy(deployment(small(), all())))
        .isInstanceOf(type)
        .hasMessageContaining("Endpoint churn: auto scaling: ")
        .hasMessageContaining(message.substring(0, message.length() - 1))
        .hasMessageContaining("step: parts, auto scaling, status: InService; live: churn-")
        .hasMessageContaining(remedy);
    assertThat(server.client.describeEndpoint(r -> r.endpointName(ENDPOINT)).endpointStatus())
        .hasToString("InService");
  }

  private static Scaling all() {
    return BLUE.wakeFromZero().schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16).build();
  }

  @Test
  void waitsForATargetThatIsNotVisibleYet() {
    server
        .sageMaker
        .faults()
        .on("PutScalingPolicy")
        .onFirst(2, Fault.refusal(400, "ObjectNotFoundException", "No scalable target registered"));

    server.deployer.deploy(deployment(small(), BLUE.build()));

    assertThat(server.sageMaker.calls("PutScalingPolicy")).isEqualTo(3);
  }

  @Test
  void givesUpIfATargetIsLost() {
    server
        .sageMaker
        .faults()
        .on("PutScalingPolicy")
        .always(Fault.refusal(400, "ObjectNotFoundException", "No scalable target registered"));

    assertThatThrownBy(() -> server.deployer.deploy(deployment(small(), BLUE.build())))
        .isInstanceOf(TargetLostException.class)
        .hasMessageContaining(
            "PutScalingPolicy does not find the scalable target of endpoint/churn/variant/blue");
  }

  @Test
  void repeatsConcurrentUpdates() {
    server
        .sageMaker
        .faults()
        .on("RegisterScalableTarget")
        .onFirst(2, Fault.refusal(500, "ConcurrentUpdateException", "Concurrent updates"));

    server.deployer.deploy(deployment(small(), BLUE.build()));

    assertThat(server.policies()).hasSize(1);
  }

  @Test
  void refusesAlarmsWithoutCloudWatchBeforeTheFirstCall() {
    EndpointDeployer deployer =
        EndpointDeployer.create(server.client).withPart(ScalingDeployer.create(server.autoScaling));
    Deployment deployment = deployment(small(), all());

    assertThatThrownBy(() -> deployer.deploy(deployment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The deployment has the alarm churn-blue-wake-up, but the part deployer has no client of"
                + " Amazon CloudWatch; create it with"
                + " ScalingDeployer.create(autoScaling, cloudWatch)");
    assertThatThrownBy(() -> deployer.plan(deployment))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.sageMaker.calls()).isEmpty();
  }

  @Test
  void refusesAnAlarmOfNoPolicy() {
    Scaling scaling =
        BLUE.alarm(ScalingAlarm.ofBacklogWithoutInstances(ENDPOINT, "blue", "wake")).build();

    assertThatThrownBy(() -> ScalingPart.of(scaling))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The alarm churn-blue-wake calls the policy wake, which the scaling of"
                + " endpoint/churn/variant/blue does not have; add it with stepPolicy(...)");
  }
}
