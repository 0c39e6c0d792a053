package dev.endpointdsl.sagemaker;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.BooleanShape;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.FloatShape;
import software.amazon.smithy.model.shapes.IntegerShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StringShape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.SensitiveTrait;

/** Completeness of the service model for configurations. */
class ServiceModelTest {

  @Test
  void inputHasItsTwelveMembersInTheOrderOfTheApi() {
    assertThat(ServiceModel.structure("CreateEndpointConfigInput").getMemberNames())
        .containsExactly(
            "EndpointConfigName",
            "ProductionVariants",
            "DataCaptureConfig",
            "Tags",
            "KmsKeyId",
            "AsyncInferenceConfig",
            "ExplainerConfig",
            "ShadowProductionVariants",
            "ExecutionRoleArn",
            "VpcConfig",
            "EnableNetworkIsolation",
            "MetricsConfig");
  }

  @Test
  void closureHasEveryShape() {
    assertThat(ServiceModel.closure(StructureShape.class)).hasSize(26);
    assertThat(ServiceModel.closure(ListShape.class)).hasSize(12);
    assertThat(ServiceModel.closure(EnumShape.class)).hasSize(12);
    assertThat(ServiceModel.closure(StringShape.class))
        .filteredOn(shape -> !shape.isEnumShape())
        .hasSize(23);
    assertThat(ServiceModel.closure(IntegerShape.class)).hasSize(24);
    assertThat(ServiceModel.closure(FloatShape.class)).hasSize(1);
    assertThat(ServiceModel.closure(BooleanShape.class)).hasSize(6);
    assertThat(structureMembers()).hasSize(102);
  }

  @Test
  void enumsHaveAllValues() {
    Map<String, Integer> counts =
        ServiceModel.closure(EnumShape.class).stream()
            .collect(toMap(ServiceModelTest::javaName, shape -> shape.getEnumValues().size()));

    assertThat(counts)
        .containsOnly(
            Map.entry("InstanceType", 277),
            Map.entry("TextLanguage", 60),
            Map.entry("AcceleratorType", 6),
            Map.entry("InferenceAmiVersion", 5),
            Map.entry("CaptureMode", 3),
            Map.entry("RoutingStrategy", 3),
            Map.entry("FeatureType", 3),
            Map.entry("TextGranularity", 3),
            Map.entry("ManagedInstanceScalingStatus", 2),
            Map.entry("ScaleInStrategy", 2),
            Map.entry("AsyncNotificationTopicType", 2),
            Map.entry("CapacityReservationPreference", 1));
  }

  @Test
  void structuresHaveTheirJavaNames() {
    assertThat(ServiceModel.closure(StructureShape.class).stream().map(ServiceModelTest::javaName))
        .containsExactlyInAnyOrder(
            "EndpointConfig",
            "ProductionVariant",
            "InstancePool",
            "CoreDumpConfig",
            "ServerlessConfig",
            "ManagedInstanceScaling",
            "ScaleInPolicy",
            "RoutingConfig",
            "PrefixAwareRoutingConfig",
            "CapacityReservationConfig",
            "DataCaptureConfig",
            "CaptureOption",
            "CaptureContentTypeHeader",
            "Tag",
            "AsyncInferenceConfig",
            "AsyncInferenceClientConfig",
            "AsyncInferenceOutputConfig",
            "AsyncInferenceNotificationConfig",
            "ExplainerConfig",
            "ClarifyExplainerConfig",
            "ClarifyInferenceConfig",
            "ShapConfig",
            "ShapBaselineConfig",
            "TextConfig",
            "VpcConfig",
            "MetricsConfig");
  }

  @Test
  void defaultsAreThoseOfTheServiceDocumentation() {
    Map<String, String> defaults =
        structureMembers().stream()
            .filter(member -> ServiceModel.hasTrait(member, "serviceDefault"))
            .collect(
                toMap(
                    ServiceModelTest::path,
                    member -> Node.printJson(ServiceModel.trait(member, "serviceDefault"))));

    assertThat(defaults)
        .containsOnly(
            Map.entry("ProductionVariant.InitialVariantWeight", "1.0"),
            Map.entry("ProductionVariant.EnableSSMAccess", "false"),
            Map.entry("DataCaptureConfig.EnableCapture", "true"),
            Map.entry("CreateEndpointConfigInput.EnableNetworkIsolation", "false"),
            Map.entry("ProductionVariantManagedInstanceScalingScaleInPolicy.MaximumStepSize", "1"),
            Map.entry(
                "ProductionVariantManagedInstanceScalingScaleInPolicy.CooldownInMinutes", "20"),
            Map.entry("ClarifyInferenceConfig.MaxPayloadInMB", "6"),
            Map.entry("ClarifyShapConfig.UseLogit", "false"),
            Map.entry("ClarifyShapBaselineConfig.MimeType", "\"text/csv\""),
            Map.entry("MetricsConfig.EnableEnhancedMetrics", "false"),
            Map.entry("MetricsConfig.EnableDetailedObservability", "true"),
            Map.entry("MetricsConfig.MetricPublishFrequencyInSeconds", "60"));
  }

  @Test
  void elementsAreLabeledByVariantNameAndTagKey() {
    assertThat(paths(member -> ServiceModel.hasTrait(member, "elementLabel")))
        .containsExactly("ProductionVariant.VariantName", "Tag.Key");
  }

  @Test
  void personalDataStaysOutOfMessages() {
    assertThat(paths(member -> target(member).hasTrait(SensitiveTrait.class)))
        .containsExactly("ClarifyShapBaselineConfig.ShapBaseline");
  }

  @Test
  void describeReturnsAllMembersOfCreateExceptTags() {
    OperationShape describe =
        ServiceModel.model()
            .expectShape(ServiceModel.id("DescribeEndpointConfig"), OperationShape.class);
    Map<String, MemberShape> written =
        ServiceModel.structure("CreateEndpointConfigInput").getAllMembers();
    Map<String, MemberShape> read =
        ServiceModel.structure("DescribeEndpointConfigOutput").getAllMembers();

    assertThat(ServiceModel.trait(describe, "readsBack"))
        .isEqualTo(Node.from(ServiceModel.id("CreateEndpointConfig").toString()));
    assertThat(written.values())
        .filteredOn(member -> !member.getMemberName().equals("Tags"))
        .allSatisfy(
            member ->
                assertThat(read.get(member.getMemberName()))
                    .extracting(MemberShape::getTarget)
                    .isEqualTo(member.getTarget()));
    assertThat(read).doesNotContainKey("Tags");
  }

  private static Set<MemberShape> structureMembers() {
    return ServiceModel.closure(StructureShape.class).stream()
        .flatMap(shape -> shape.members().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> paths(Predicate<MemberShape> filter) {
    return structureMembers().stream()
        .filter(filter)
        .map(ServiceModelTest::path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Shape target(MemberShape member) {
    return ServiceModel.model().expectShape(member.getTarget());
  }

  private static String path(MemberShape member) {
    return member.getContainer().getName() + "." + member.getMemberName();
  }

  private static String javaName(Shape shape) {
    return ServiceModel.hasTrait(shape, "javaName")
        ? ServiceModel.trait(shape, "javaName").expectStringNode().getValue()
        : shape.getId().getName();
  }
}
