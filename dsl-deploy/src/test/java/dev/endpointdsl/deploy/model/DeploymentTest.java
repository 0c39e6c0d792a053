package dev.endpointdsl.deploy.model;

import static dev.endpointdsl.sagemaker.CapacitySizeType.CAPACITY_PERCENT;
import static dev.endpointdsl.sagemaker.CapacitySizeType.INSTANCE_COUNT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_INF1_XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.sagemaker.CapacitySizeType;
import dev.endpointdsl.sagemaker.DeploymentRule;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.SageMakerRule;
import dev.endpointdsl.sagemaker.VariantPropertyType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.sagemaker.model.TrafficRoutingConfigType;
import software.amazon.awssdk.services.sagemaker.model.UpdateEndpointRequest;

/** Tests the rules of a deployment and its request. */
class DeploymentTest {

  @Test
  void sendsTheTypeAndTheAlarmsOfACanary() {
    UpdateEndpointRequest request = canary(CAPACITY_PERCENT, 10, 4).build().update().toRequest();

    assertThat(request.deploymentConfig().blueGreenUpdatePolicy().trafficRoutingConfiguration())
        .satisfies(
            routing -> {
              assertThat(routing.type()).isEqualTo(TrafficRoutingConfigType.CANARY);
              assertThat(routing.canarySize().value()).isEqualTo(10);
              assertThat(routing.waitIntervalInSeconds()).isEqualTo(300);
            });
    assertThat(request.deploymentConfig().autoRollbackConfiguration().alarms())
        .extracting(alarm -> alarm.alarmName())
        .containsExactly("churn-errors");
  }

  @ParameterizedTest
  @CsvSource({"CAPACITY_PERCENT, 51, 4", "INSTANCE_COUNT, 3, 4", "INSTANCE_COUNT, 1, 1"})
  void refusesACanaryOfMoreThanHalf(CapacitySizeType type, int value, int instances) {
    assertThat(rules(canary(type, value, instances))).containsExactly("CANARY_SIZE");
  }

  @ParameterizedTest
  @CsvSource({"CAPACITY_PERCENT, 50, 1", "INSTANCE_COUNT, 2, 4", "CAPACITY_PERCENT, 1, 4"})
  void acceptsACanaryOfAtMostHalf(CapacitySizeType type, int value, int instances) {
    assertThat(canary(type, value, instances).build().violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CAPACITY_PERCENT, 9", "CAPACITY_PERCENT, 51", "INSTANCE_COUNT, 11"})
  void refusesALinearStepOutsideOf10To50Percent(CapacitySizeType type, int value) {
    assertThat(
            rules(
                Deployment.builder("churn", config(ML_M5_XLARGE, 20))
                    .deploymentConfig(
                        d ->
                            d.blueGreenUpdatePolicy(
                                b ->
                                    b.trafficRoutingConfiguration(
                                        t ->
                                            t.waitIntervalInSeconds(60)
                                                .linearStepSize(s -> s.type(type).value(value)))))))
        .containsExactly("LINEAR_STEP_SIZE");
  }

  @ParameterizedTest
  @CsvSource({"CAPACITY_PERCENT, 4", "CAPACITY_PERCENT, 51", "INSTANCE_COUNT, 21"})
  void refusesARollingBatchOutsideOf5To50Percent(CapacitySizeType type, int value) {
    assertThat(rules(rolling(config(ML_M5_XLARGE, 40), type, value)))
        .containsExactly("ROLLING_BATCH_SIZE");
    assertThat(rolling(config(ML_M5_XLARGE, 40), CAPACITY_PERCENT, 5).build().violations())
        .isEmpty();
  }

  @Test
  void refusesRollingUpdatesOfSeveralVariants() {
    EndpointConfig two =
        config(ML_M5_XLARGE, 4).toBuilder()
            .productionVariant(
                v ->
                    v.variantName("green")
                        .modelName("m2")
                        .instanceType(ML_M5_XLARGE)
                        .initialInstanceCount(4))
            .build();

    assertThat(rules(rolling(two, CAPACITY_PERCENT, 20)))
        .containsExactly("ROLLING_WITH_SEVERAL_VARIANTS");
  }

  @Test
  void refusesRollingUpdatesOfServerlessVariants() {
    EndpointConfig serverless =
        EndpointConfig.builder()
            .endpointConfigName("s")
            .productionVariant(
                v ->
                    v.variantName("blue")
                        .modelName("m")
                        .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5)))
            .build();

    assertThat(rules(rolling(serverless, CAPACITY_PERCENT, 20)))
        .containsExactly("ROLLING_WITH_SERVERLESS");
  }

  @Test
  void warnsAboutGuardrailsOnInferentia1() {
    Deployment deployment = rolling(config(ML_INF1_XLARGE, 4), CAPACITY_PERCENT, 20).build();

    assertThat(deployment.violations())
        .extracting(violation -> violation.rule().id())
        .containsExactly("GUARDRAILS_WITH_INFERENTIA_1");
  }

  @Test
  void suppressesARuleWithAReason() {
    Deployment deployment =
        canary(CAPACITY_PERCENT, 60, 4).suppress(DeploymentRule.CANARY_SIZE, "agreed").build();

    assertThat(deployment.violations()).isEmpty();
    assertThat(deployment.suppressedViolations())
        .extracting(violation -> violation.rule().id())
        .containsExactly("CANARY_SIZE");
    assertThat(deployment.suppressions()).hasToString("[CANARY_SIZE: \"agreed\"]");
    assertThat(
            rules(canary(CAPACITY_PERCENT, 60, 4).suppress(DeploymentRule.LINEAR_STEP_SIZE, "x")))
        .containsExactly("CANARY_SIZE");
    assertThatThrownBy(
            () -> canary(CAPACITY_PERCENT, 60, 4).suppress(DeploymentRule.CANARY_SIZE, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without a reason");
  }

  @Test
  void namesThePathOfAViolation() {
    assertThatThrownBy(() -> canary(INSTANCE_COUNT, 3, 4).build())
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining(
            "deploymentConfig.blueGreenUpdatePolicy.trafficRoutingConfiguration.canarySize:"
                + " is 3 of the 4 instances of blue");
  }

  @Test
  void excludesPropertiesThatAreNotRetained() {
    UpdateEndpointRequest request =
        Deployment.builder("churn", config(ML_M5_XLARGE, 2))
            .retainVariantProperties(VariantPropertyType.DESIRED_INSTANCE_COUNT)
            .build()
            .update()
            .toRequest();

    assertThat(request.retainAllVariantProperties()).isTrue();
    assertThat(request.excludeRetainedVariantProperties())
        .extracting(property -> property.variantPropertyTypeAsString())
        .containsExactly("DesiredWeight", "DataCaptureConfig");
  }

  @Test
  void retainsNothingByDefault() {
    UpdateEndpointRequest request =
        Deployment.of("churn", config(ML_M5_XLARGE, 2)).update().toRequest();

    assertThat(request.retainAllVariantProperties()).isNull();
    assertThat(request.deploymentConfig()).isNull();
  }

  @Test
  void refusesInvalidNamesAndTimes() {
    EndpointConfig config = config(ML_M5_XLARGE, 2);

    assertThatThrownBy(() -> Deployment.of("no_underscores", config))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("endpointName");
    assertThatThrownBy(() -> Deployment.builder("churn", config).timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("timeout");
  }

  @ParameterizedTest
  @MethodSource("wrongTags")
  void refusesTagsThatTheServiceRefuses(Map<String, String> tags, String rule) {
    assertThat(rules(Deployment.builder("churn", config(ML_M5_XLARGE, 2)).tags(tags)))
        .containsExactly(rule);
  }

  static Stream<Arguments> wrongTags() {
    return Stream.of(
        arguments(numbered(51), "SIZE"),
        arguments(Map.of("", "v"), "LENGTH"),
        arguments(Map.of("k".repeat(129), "v"), "LENGTH"),
        arguments(Map.of("k", "v".repeat(257)), "LENGTH"),
        arguments(Map.of("a,b", "v"), "PATTERN"),
        arguments(Map.of("k", "a\tb"), "PATTERN"),
        arguments(Map.of("k", "\uD83D\uDE00"), "PATTERN"),
        arguments(Map.of("aws:x", "v"), "TAG_KEY_RESERVED"),
        arguments(Map.of("k", "AWS:v"), "TAG_VALUE_RESERVED"));
  }

  @Test
  void acceptsAsManyTagsAsTheServiceDoes() {
    Deployment deployment =
        Deployment.builder("churn", config(ML_M5_XLARGE, 2)).tags(numbered(50)).build();

    assertThat(deployment.violations()).isEmpty();
  }

  @Test
  void reportsTagsWithTheOtherViolationsAndTheirPath() {
    assertThatThrownBy(() -> canary(INSTANCE_COUNT, 3, 4).tag("aws:x", "v").build())
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("Deployment is not valid: 2 errors")
        .hasMessageContaining("tags[0] \"aws:x\".key: \"aws:x\" begins with aws:");
  }

  @Test
  void suppressesARuleForTags() {
    Deployment deployment =
        Deployment.builder("churn", config(ML_M5_XLARGE, 2))
            .tag("k", "aws:v")
            .suppress(SageMakerRule.TAG_VALUE_RESERVED, "agreed")
            .build();

    assertThat(deployment.violations()).isEmpty();
  }

  @Test
  void addsTagsUnlessTheyAreSetAnew() {
    DeploymentBuilder builder =
        Deployment.builder("churn", config(ML_M5_XLARGE, 2))
            .tag("a", "1")
            .addTags(Map.of("b", "2"))
            .tag("a", "3");

    assertThat(builder.build().tags()).contains(Map.of("a", "3", "b", "2"));
    assertThat(builder.tags(Map.of("c", "4")).build().tags()).contains(Map.of("c", "4"));
    assertThat(builder.tags(Map.of()).build().tags()).contains(Map.of());
  }

  private static Map<String, String> numbered(int tags) {
    return IntStream.range(0, tags)
        .boxed()
        .collect(Collectors.toMap(i -> "key-" + i, i -> "value"));
  }

  private static List<String> rules(DeploymentBuilder deployment) {
    return catchThrowableOfType(InvalidConfigException.class, deployment::build)
        .violations()
        .stream()
        .map(violation -> violation.rule().id())
        .toList();
  }

  private static DeploymentBuilder canary(CapacitySizeType type, int value, int instances) {
    return Deployment.builder("churn", config(ML_M5_XLARGE, instances))
        .deploymentConfig(
            d ->
                d.blueGreenUpdatePolicy(
                        b ->
                            b.trafficRoutingConfiguration(
                                t ->
                                    t.waitIntervalInSeconds(300)
                                        .canarySize(s -> s.type(type).value(value))))
                    .autoRollbackConfiguration(a -> a.alarms("churn-errors")));
  }

  private static DeploymentBuilder rolling(
      EndpointConfig config, CapacitySizeType type, int value) {
    return Deployment.builder("churn", config)
        .deploymentConfig(
            d ->
                d.rollingUpdatePolicy(
                    r ->
                        r.maximumBatchSize(s -> s.type(type).value(value))
                            .waitIntervalInSeconds(60)));
  }

  private static EndpointConfig config(InstanceType type, int instances) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName("m1")
                    .instanceType(type)
                    .initialInstanceCount(instances))
        .build();
  }
}
