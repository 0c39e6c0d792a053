package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Compares the model with the AWS SDK.
 *
 * <p>The model is newer than the SDK; the lists here say by exactly what. When the SDK is updated
 * they shrink, and when it has something that the model has not, the model is behind.
 */
class SdkComparisonTest {

  private final SdkComparison comparison =
      new SdkComparison()
          .walk(
              ServiceModel.structure("CreateEndpointConfigInput"),
              CreateEndpointConfigRequest.builder())
          .walk(
              ServiceModel.structure("CreateEndpointConfigOutput"),
              CreateEndpointConfigResponse.builder())
          .walk(
              ServiceModel.structure("DescribeEndpointConfigInput"),
              DescribeEndpointConfigRequest.builder())
          .walk(
              ServiceModel.structure("DescribeEndpointConfigOutput"),
              DescribeEndpointConfigResponse.builder());

  @Test
  void membersThatTheSdkLacks() {
    assertThat(comparison.missingFromSdk())
        .containsExactly(
            "MetricsConfig.EnableDetailedObservability",
            "ProductionVariant.InstancePools",
            "ProductionVariant.VariantInstanceProvisionTimeoutInSeconds",
            "ProductionVariantManagedInstanceScaling.ScaleInPolicy",
            "ProductionVariantRoutingConfig.PrefixAwareRoutingConfig");
  }

  @Test
  void noMemberOfTheSdkIsMissing() {
    assertThat(comparison.missingFromModel()).isEmpty();
  }

  @Test
  void commonMembersHaveTheSameType() {
    assertThat(comparison.otherType()).isEmpty();
  }

  @Test
  void structuresThatTheSdkLacks() {
    assertThat(lackingInSdk(ServiceModel.closure(StructureShape.class)))
        .containsExactlyInAnyOrder(
            "InstancePool",
            "PrefixAwareRoutingConfig",
            "ProductionVariantManagedInstanceScalingScaleInPolicy");
  }

  @Test
  void comparesEveryOtherStructure() {
    Set<String> closure =
        ServiceModel.closure(StructureShape.class).stream()
            .map(shape -> shape.getId().getName())
            .collect(Collectors.toSet());
    closure.removeAll(
        Set.of(
            "InstancePool",
            "PrefixAwareRoutingConfig",
            "ProductionVariantManagedInstanceScalingScaleInPolicy"));

    assertThat(comparison.compared()).hasSize(23 + 3).containsAll(closure);
  }

  @Test
  void enumsThatTheSdkLacks() {
    assertThat(lackingInSdk(ServiceModel.closure(EnumShape.class)))
        .containsExactly("ManagedInstanceScalingScaleInStrategy");
  }

  @Test
  void enumValuesThatTheSdkLacks() {
    Map<String, Set<String>> lacking = new TreeMap<>();
    enumValues().forEach((name, values) -> lacking.put(name, values.missingFromSdk()));
    lacking.values().removeIf(Set::isEmpty);

    assertThat(lacking)
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
  }

  @Test
  void noEnumValueOfTheSdkIsMissing() {
    assertThat(enumValues())
        .allSatisfy((name, values) -> assertThat(values.missingFromModel()).as(name).isEmpty());
  }

  private static Stream<String> lackingInSdk(Set<? extends Shape> shapes) {
    return shapes.stream()
        .map(shape -> shape.getId().getName())
        .filter(name -> !name.equals("CreateEndpointConfigInput"))
        .filter(name -> SdkComparison.sdkClass(name).isEmpty());
  }

  private static Map<String, SdkComparison.Values> enumValues() {
    return ServiceModel.closure(EnumShape.class).stream()
        .flatMap(shape -> values(shape).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<Map.Entry<String, SdkComparison.Values>> values(EnumShape shape) {
    String name = shape.getId().getName();
    return SdkComparison.sdkClass(name)
        .map(sdkEnum -> Map.entry(name, SdkComparison.Values.of(shape, sdkEnum)));
  }
}
