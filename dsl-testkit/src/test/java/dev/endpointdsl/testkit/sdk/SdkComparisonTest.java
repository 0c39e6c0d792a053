package dev.endpointdsl.testkit.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.generate.HostingModel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Compares the models with the AWS SDK.
 *
 * <p>The model of SageMaker is newer than the SDK; the lists here say by exactly what. When the SDK
 * is updated they shrink, and when it has something that a model has not, the model is behind.
 */
class SdkComparisonTest {

  private static final SdkComparison SAGEMAKER = ModelledService.SAGEMAKER.comparedWithSdk();
  private static final SdkComparison AUTO_SCALING = ModelledService.AUTO_SCALING.comparedWithSdk();

  /** The list is also that of the members that random requests for the SDK leave out. */
  @Test
  void membersThatTheSdkLacks() {
    assertThat(SAGEMAKER.missingFromSdk())
        .containsExactlyInAnyOrderElementsOf(HostingModel.NOT_IN_SDK);
    assertThat(AUTO_SCALING.missingFromSdk()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noMemberOfTheSdkIsMissingAndCommonOnesHaveTheSameType(ModelledService service) {
    SdkComparison comparison = comparison(service);

    assertThat(comparison.missingFromModel()).isEmpty();
    assertThat(comparison.otherType()).isEmpty();
  }

  @Test
  void structuresThatTheSdkLacks() {
    assertThat(notCompared(ModelledService.SAGEMAKER))
        .containsExactly(
            "ContainerMetricsConfig",
            "InferenceComponentAvailabilityZoneBalance",
            "InferenceComponentSchedulingConfig",
            "InstancePool",
            "MetricsEndpoint",
            "PrefixAwareRoutingConfig",
            "ProductionVariantManagedInstanceScalingScaleInPolicy")
        .allMatch(name -> ModelledService.SAGEMAKER.sdkClass(name).isEmpty());
    assertThat(notCompared(ModelledService.AUTO_SCALING)).isEmpty();
  }

  @Test
  void enumsThatTheSdkLacks() {
    assertThat(
            ModelledService.names(ModelledService.SAGEMAKER.closure(EnumShape.class))
                .filter(name -> ModelledService.SAGEMAKER.sdkClass(name).isEmpty()))
        .containsExactlyInAnyOrder(
            "AvailabilityZoneBalanceEnforcementMode",
            "InferenceComponentPlacementStrategy",
            "ManagedInstanceScalingScaleInStrategy");
    assertThat(ModelledService.names(ModelledService.AUTO_SCALING.closure(EnumShape.class)))
        .allMatch(name -> ModelledService.AUTO_SCALING.sdkClass(name).isPresent());
  }

  @Test
  void enumValuesThatTheSdkLacks() {
    assertThat(lacking(ModelledService.SAGEMAKER))
        .containsOnly(
            Map.entry("RoutingStrategy", Set.of("PREFIX_AWARE")),
            Map.entry(
                "ProductionVariantInferenceAmiVersion",
                Set.of("al2023-ami-sagemaker-inference-gpu-4-1")),
            Map.entry(
                "ProductionVariantInstanceType",
                Set.of(
                    "ml.g7.2xlarge",
                    "ml.g7.4xlarge",
                    "ml.g7.8xlarge",
                    "ml.g7.12xlarge",
                    "ml.g7.24xlarge",
                    "ml.g7.48xlarge",
                    "ml.g7e.2xlarge",
                    "ml.g7e.4xlarge",
                    "ml.g7e.8xlarge",
                    "ml.g7e.12xlarge",
                    "ml.g7e.24xlarge",
                    "ml.g7e.48xlarge",
                    "ml.p6-b300.48xlarge")));
    assertThat(lacking(ModelledService.AUTO_SCALING))
        .containsOnly(
            Map.entry(
                "MetricType",
                Set.of(
                    "ECSServiceAverageCPUUtilizationHighResolution",
                    "ECSServiceAverageMemoryUtilizationHighResolution")));
  }

  @ParameterizedTest
  @EnumSource
  void noEnumValueOfTheSdkIsMissing(ModelledService service) {
    assertThat(enumValues(service))
        .isNotEmpty()
        .allSatisfy((name, values) -> assertThat(values.missingFromModel()).as(name).isEmpty());
  }

  private static SdkComparison comparison(ModelledService service) {
    return service == ModelledService.SAGEMAKER ? SAGEMAKER : AUTO_SCALING;
  }

  private static Set<String> notCompared(ModelledService service) {
    Set<String> names =
        ModelledService.names(service.closure(StructureShape.class))
            .collect(Collectors.toCollection(TreeSet::new));
    names.removeAll(comparison(service).compared());
    return names;
  }

  private static Map<String, Set<String>> lacking(ModelledService service) {
    Map<String, Set<String>> lacking = new TreeMap<>();
    enumValues(service).forEach((name, values) -> lacking.put(name, values.missingFromSdk()));
    lacking.values().removeIf(Set::isEmpty);
    return lacking;
  }

  private static Map<String, SdkComparison.Values> enumValues(ModelledService service) {
    return service.closure(EnumShape.class).stream()
        .flatMap(shape -> values(service, shape).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<Map.Entry<String, SdkComparison.Values>> values(
      ModelledService service, EnumShape shape) {
    String name = shape.getId().getName();
    return service
        .sdkClass(name)
        .map(sdkEnum -> Map.entry(name, SdkComparison.Values.of(shape, sdkEnum)));
  }
}
