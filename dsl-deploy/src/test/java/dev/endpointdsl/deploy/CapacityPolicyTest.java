package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_2XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_4XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.InsufficientCapacityException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.CapacityPolicy;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests what a deployment does if there are too few instances. */
class CapacityPolicyTest {

  private static final String LACK =
      "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.";
  private static final EndpointConfig WANTED = config("model-2");
  private static final EndpointConfig LARGER = with("ml.m5.2xlarge");
  private static final EndpointConfig LARGEST = with("ml.m5.4xlarge");

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next();

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  @Test
  void deploysTheSameConfigurationAgainAfterAPause() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT, LACK);
    Instant begin = fixture.clock.instant();

    DeploymentResult result = deploy(c -> c.retryAfter(Duration.ofHours(1)));

    assertThat(result.endpointConfigName()).isEqualTo(WANTED.endpointConfigName());
    assertThat(result.fallbackInstanceType()).isEmpty();
    assertThat(Duration.between(begin, fixture.clock.instant())).isGreaterThan(Duration.ofHours(1));
    assertThat(fixture.sageMaker.calls("UpdateEndpoint")).isEqualTo(2);
  }

  @Test
  void fallsBackToTheFirstInstanceTypeThatHasCapacity() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT, LACK);
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT, LACK);
    List<DeploymentEvent> events = new ArrayList<>();

    DeploymentResult result =
        fixture.deployer.withListener(events::add).deploy(deployment(CapacityPolicyTest::types));

    assertThat(result.endpointConfigName()).isEqualTo(LARGEST.endpointConfigName());
    assertThat(result.fallbackInstanceType()).contains("ml.m5.4xlarge");
    assertThat(fixture.live()).isEqualTo(LARGEST.endpointConfigName());
    assertThat(result.deletedConfigs())
        .containsExactlyInAnyOrder(
            config("model-1").endpointConfigName(),
            WANTED.endpointConfigName(),
            LARGER.endpointConfigName());
    assertThat(fixture.sageMaker.endpointConfigs()).containsExactly(fixture.live());
    assertThat(events)
        .filteredOn(event -> event instanceof DeploymentEvent.InsufficientCapacity)
        .map(event -> ((DeploymentEvent.InsufficientCapacity) event).next())
        .containsExactly(
            "ml.m5.2xlarge as " + LARGER.endpointConfigName(),
            "ml.m5.4xlarge as " + LARGEST.endpointConfigName());
  }

  @Test
  void aRepetitionKeepsALiveFallback() {
    fallsBackToTheFirstInstanceTypeThatHasCapacity();
    fixture.sageMaker.resetCalls();

    DeploymentResult again = deploy(CapacityPolicyTest::types);

    assertThat(again.isUnchanged()).isTrue();
    assertThat(again.fallbackInstanceType()).contains("ml.m5.4xlarge");
    assertThat(fixture.writes()).isEmpty();
    assertThat(fixture.deployer.plan(deployment(CapacityPolicyTest::types)).toString())
        .contains("no changes", "(it runs this configuration, the fallback with ml.m5.4xlarge)");
  }

  @Test
  void createsAnEndpointAgainThatHasFailedForLackOfInstances() {
    fixture.sageMaker.faults().failNextCreation(ENDPOINT, LACK);

    DeploymentResult result = deploy(CapacityPolicyTest::types);

    assertThat(result.change()).isEqualTo(DeploymentResult.Change.CREATED);
    assertThat(fixture.live()).isEqualTo(LARGER.endpointConfigName());
    assertThat(fixture.sageMaker.calls("DeleteEndpoint")).isEqualTo(1);
  }

  @Test
  void keepsAnEndpointThatHadFailedBefore() {
    fixture.sageMaker.faults().failNextCreation(ENDPOINT, LACK);
    assertThatThrownBy(() -> fixture.deploy(WANTED))
        .isInstanceOf(InsufficientCapacityException.class);

    assertThatThrownBy(() -> deploy(CapacityPolicyTest::types))
        .isInstanceOf(InsufficientCapacityException.class)
        .hasMessageContaining("replaceFailed(true)");

    assertThat(fixture.sageMaker.calls("DeleteEndpoint")).isZero();
  }

  @Test
  void namesAllConfigurationsIfNoneHasCapacity() {
    fixture.deploy(config("model-1"));
    for (int i = 0; i < 3; i++) {
      fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT, LACK);
    }

    assertThatThrownBy(() -> deploy(CapacityPolicyTest::types))
        .isInstanceOf(InsufficientCapacityException.class)
        .hasMessageContaining("too few instances of each requested type; none of ")
        .hasMessageContaining(WANTED.endpointConfigName() + ", " + LARGER.endpointConfigName())
        .hasMessageContaining("live: " + config("model-1").endpointConfigName());
  }

  @Test
  void failsAtOnceForAnotherReason() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT, "An alarm went off.");

    assertThatThrownBy(() -> deploy(CapacityPolicyTest::types))
        .isInstanceOf(RolledBackException.class);
  }

  @Test
  void keepsTheTimeout() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT, LACK);
    Instant begin = fixture.clock.instant();
    Deployment impatient =
        Deployment.builder(ENDPOINT, WANTED)
            .timeout(Duration.ofMinutes(10))
            .onInsufficientCapacity(c -> c.retryAfter(Duration.ofDays(1), 5))
            .build();

    assertThatThrownBy(() -> fixture.deployer.deploy(impatient))
        .hasMessageContaining("live: " + config("model-1").endpointConfigName());

    assertThat(Duration.between(begin, fixture.clock.instant()))
        .isLessThanOrEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void fallsBackInAFleet() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT, LACK);

    List<DeploymentOutcome> outcomes =
        fixture.deployer.deployAll(
            List.of(deployment(CapacityPolicyTest::types), Deployment.of("other", WANTED)), 2);

    assertThat(outcomes).allMatch(DeploymentOutcome::isSuccess);
    assertThat(fixture.live()).isEqualTo(LARGER.endpointConfigName());
  }

  @Test
  void planNamesTheAttempts() {
    String plan =
        fixture
            .deployer
            .plan(deployment(c -> types(c).retryAfter(Duration.ofMinutes(10))))
            .toString();

    assertThat(plan)
        .contains(
            "+ create endpoint churn (it does not exist; without capacity: again after 600 s,"
                + " then ml.m5.2xlarge as "
                + LARGER.endpointConfigName()
                + ", then ml.m5.4xlarge as "
                + LARGEST.endpointConfigName()
                + ")");
  }

  @Test
  void refusesFallbacksWithoutANameOfTheirOwn() {
    EndpointConfig named = WANTED.toBuilder().endpointConfigName("churn").build();

    assertThatThrownBy(
            () ->
                Deployment.builder(ENDPOINT, named)
                    .onInsufficientCapacity(CapacityPolicyTest::types)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the name churn does not follow from the content")
        .hasMessageContaining("endpointConfigNamePrefix");
    assertThat(
            Deployment.builder(ENDPOINT, named)
                .onInsufficientCapacity(c -> c.retryAfter(Duration.ofMinutes(1)))
                .build()
                .capacityPolicy()
                .retries())
        .isEqualTo(1);
  }

  @Test
  void refusesFallbacksForSeveralInstanceTypes() {
    EndpointConfig mixed =
        WANTED.toBuilder()
            .productionVariant(
                v ->
                    v.variantName("green")
                        .modelName("m")
                        .instanceType(ML_M5_2XLARGE)
                        .initialInstanceCount(1))
            .endpointConfigNamePrefix("churn-")
            .build();

    assertThatThrownBy(
            () ->
                Deployment.builder(ENDPOINT, mixed)
                    .onInsufficientCapacity(CapacityPolicyTest::types)
                    .build())
        .hasMessageContaining("they have ml.m5.2xlarge, ml.m5.xlarge")
        .hasMessageContaining("instancePools");
  }

  @Test
  void refusesPausesAndNumbersThatMakeNoSense() {
    assertThatThrownBy(() -> deployment(c -> c.retryAfter(Duration.ofSeconds(-1))))
        .hasMessageContaining("pause");
    assertThatThrownBy(() -> deployment(c -> c.retryAfter(Duration.ZERO, 0)))
        .hasMessageContaining("times");
  }

  private DeploymentResult deploy(UnaryOperator<CapacityPolicy.Builder> policy) {
    return fixture.deployer.deploy(deployment(policy));
  }

  private static Deployment deployment(UnaryOperator<CapacityPolicy.Builder> policy) {
    return Deployment.builder(ENDPOINT, WANTED)
        .onInsufficientCapacity(policy)
        .pollInterval(Duration.ofMinutes(2))
        .cleanUp(true)
        .build();
  }

  private static CapacityPolicy.Builder types(CapacityPolicy.Builder policy) {
    return policy.fallbackInstanceTypes(ML_M5_2XLARGE, ML_M5_4XLARGE);
  }

  private static EndpointConfig with(String instanceType) {
    assertThat(WANTED.productionVariants().get(0).instanceType()).contains(ML_M5_XLARGE);
    return WANTED.toBuilder()
        .changeProductionVariant("blue", v -> v.instanceType(instanceType))
        .endpointConfigNamePrefix("churn-")
        .build();
  }
}
