package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.shapes.BooleanShape;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.FloatShape;
import software.amazon.smithy.model.shapes.IntegerShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.StringShape;
import software.amazon.smithy.model.shapes.StructureShape;

/** Completeness of the service model for models and inference components. */
class HostingModelTest {

  private static final String[] INPUTS = {
    "CreateModelInput",
    "CreateInferenceComponentInput",
    "UpdateInferenceComponentInput",
    "UpdateInferenceComponentRuntimeConfigInput"
  };

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

  private static String path(MemberShape member) {
    return member.getContainer().getName() + "." + member.getMemberName();
  }
}
