package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.sagemaker.model.CreateInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateInferenceComponentResponse;
import software.amazon.awssdk.services.sagemaker.model.CreateModelRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateModelResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelResponse;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentResponse;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentRuntimeConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentRuntimeConfigResponse;
import software.amazon.smithy.model.shapes.BooleanShape;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.FloatShape;
import software.amazon.smithy.model.shapes.IntegerShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.NumberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StringShape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.PatternTrait;

/** Models and inference components in the service model, compared with the AWS SDK. */
class HostingModelTest {

  private static final String[] INPUTS = {
    "CreateModelInput",
    "CreateInferenceComponentInput",
    "UpdateInferenceComponentInput",
    "UpdateInferenceComponentRuntimeConfigInput"
  };

  /** Structures of which the SDK has no class. */
  private static final Set<String> NOT_IN_SDK =
      Set.of(
          "ContainerMetricsConfig",
          "InferenceComponentAvailabilityZoneBalance",
          "InferenceComponentSchedulingConfig",
          "MetricsEndpoint");

  private final SdkComparison comparison =
      new SdkComparison()
          .walk(ServiceModel.structure("CreateModelInput"), CreateModelRequest.builder())
          .walk(ServiceModel.structure("CreateModelOutput"), CreateModelResponse.builder())
          .walk(ServiceModel.structure("DescribeModelInput"), DescribeModelRequest.builder())
          .walk(ServiceModel.structure("DescribeModelOutput"), DescribeModelResponse.builder());

  private SdkComparison components() {
    walk("CreateInferenceComponentInput", CreateInferenceComponentRequest.builder());
    walk("CreateInferenceComponentOutput", CreateInferenceComponentResponse.builder());
    walk("UpdateInferenceComponentInput", UpdateInferenceComponentRequest.builder());
    walk("UpdateInferenceComponentOutput", UpdateInferenceComponentResponse.builder());
    walk(
        "UpdateInferenceComponentRuntimeConfigInput",
        UpdateInferenceComponentRuntimeConfigRequest.builder());
    return walk(
        "UpdateInferenceComponentRuntimeConfigOutput",
        UpdateInferenceComponentRuntimeConfigResponse.builder());
  }

  private SdkComparison walk(String structure, SdkPojo pojo) {
    return comparison.walk(ServiceModel.structure(structure), pojo);
  }

  @Test
  void membersThatTheSdkLacks() {
    assertThat(components().missingFromSdk())
        .containsExactly(
            "ContainerDefinition.ContainerMetricsConfig",
            "CreateInferenceComponentInput.Specifications",
            "InferenceComponentContainerSpecification.ContainerMetricsConfig",
            "InferenceComponentSpecification.InstanceType",
            "InferenceComponentSpecification.SchedulingConfig",
            "UpdateInferenceComponentInput.Specifications");
    assertThat(comparison.missingFromModel()).isEmpty();
    assertThat(comparison.otherType()).isEmpty();
  }

  @Test
  void structuresThatTheSdkLacks() {
    Set<String> closure =
        ServiceModel.closure(StructureShape.class, INPUTS).stream()
            .map(shape -> shape.getId().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> compared = components().compared();
    closure.removeAll(compared);

    assertThat(closure).containsExactlyInAnyOrderElementsOf(NOT_IN_SDK);
    assertThat(closure).allMatch(name -> SdkComparison.sdkClass(name).isEmpty());
  }

  @Test
  void closureHasEveryShape() {
    assertThat(ServiceModel.closure(StructureShape.class, INPUTS)).hasSize(31);
    assertThat(ServiceModel.closure(ListShape.class, INPUTS)).hasSize(8);
    assertThat(ServiceModel.closure(MapShape.class, INPUTS)).hasSize(1);
    assertThat(ServiceModel.closure(EnumShape.class, INPUTS)).hasSize(10);
    assertThat(ServiceModel.closure(StringShape.class, INPUTS))
        .filteredOn(shape -> !shape.isEnumShape())
        .hasSize(22);
    assertThat(ServiceModel.closure(IntegerShape.class, INPUTS)).hasSize(9);
    assertThat(ServiceModel.closure(FloatShape.class, INPUTS)).hasSize(2);
    assertThat(ServiceModel.closure(BooleanShape.class, INPUTS)).hasSize(3);
    assertThat(members()).hasSize(93);
  }

  @Test
  void inputsHaveTheirMembersInTheOrderOfTheApi() {
    assertThat(ServiceModel.structure("CreateModelInput").getMemberNames())
        .containsExactly(
            "ModelName",
            "PrimaryContainer",
            "Containers",
            "InferenceExecutionConfig",
            "ExecutionRoleArn",
            "Tags",
            "VpcConfig",
            "EnableNetworkIsolation");
    assertThat(ServiceModel.structure("CreateInferenceComponentInput").getMemberNames())
        .containsExactly(
            "InferenceComponentName",
            "EndpointName",
            "VariantName",
            "Specification",
            "Specifications",
            "RuntimeConfig",
            "Tags");
    assertThat(ServiceModel.structure("UpdateInferenceComponentInput").getMemberNames())
        .containsExactly(
            "InferenceComponentName",
            "Specification",
            "Specifications",
            "RuntimeConfig",
            "DeploymentConfig");
  }

  /** The name of an alarm is the only one that the API does not require. */
  @Test
  void requiredMembersAreThoseOfTheApi() {
    assertThat(
            members().stream()
                .filter(MemberShape::isRequired)
                .map(HostingModelTest::path)
                .collect(Collectors.toSet()))
        .contains(
            "CreateInferenceComponentInput.EndpointName",
            "CreateInferenceComponentInput.InferenceComponentName",
            "CreateModelInput.ModelName",
            "S3ModelDataSource.CompressionType",
            "S3ModelDataSource.S3DataType",
            "S3ModelDataSource.S3Uri",
            "Alarm.AlarmName")
        .hasSize(31 + 1);
  }

  @Test
  void everythingIsDocumentedAndNumbersHaveUnits() {
    Stream<Shape> documented =
        Stream.of(
                ServiceModel.closure(StructureShape.class, INPUTS).stream(),
                ServiceModel.closure(EnumShape.class, INPUTS).stream(),
                members().stream())
            .flatMap(shapes -> shapes);

    assertThat(documented).allMatch(shape -> shape.hasTrait(DocumentationTrait.class));
    assertThat(
            members().stream()
                .filter(member -> target(member) instanceof NumberShape)
                .filter(member -> !ServiceModel.hasTrait(member, "unit"))
                .map(HostingModelTest::path))
        .containsExactly("InferenceComponentCapacitySize.Value");
  }

  @Test
  void patternsMatchTheWholeString() {
    assertThat(ServiceModel.closure(StringShape.class, INPUTS))
        .flatExtracting(shape -> shape.getTrait(PatternTrait.class).stream().toList())
        .extracting(PatternTrait::getValue)
        .hasSize(22)
        .allMatch(pattern -> pattern.startsWith("^(?:") && pattern.endsWith(")$"));
  }

  @Test
  void describeReturnsAllMembersOfCreateExceptTags() {
    OperationShape describe =
        ServiceModel.model().expectShape(ServiceModel.id("DescribeModel"), OperationShape.class);
    StructureShape read = ServiceModel.structure("DescribeModelOutput");

    assertThat(ServiceModel.hasTrait(describe, "readsBack")).isTrue();
    assertThat(ServiceModel.structure("CreateModelInput").getAllMembers().values())
        .filteredOn(member -> !member.getMemberName().equals("Tags"))
        .allSatisfy(
            member ->
                assertThat(read.getMember(member.getMemberName()))
                    .get()
                    .extracting(MemberShape::getTarget)
                    .isEqualTo(member.getTarget()));
  }

  private static Set<MemberShape> members() {
    return ServiceModel.closure(StructureShape.class, INPUTS).stream()
        .flatMap(shape -> shape.members().stream())
        .collect(Collectors.toSet());
  }

  private static Shape target(MemberShape member) {
    return ServiceModel.model().expectShape(member.getTarget());
  }

  private static String path(MemberShape member) {
    return member.getContainer().getName() + "." + member.getMemberName();
  }
}
