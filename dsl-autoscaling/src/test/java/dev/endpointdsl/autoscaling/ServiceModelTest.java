package dev.endpointdsl.autoscaling;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.shapes.BooleanShape;
import software.amazon.smithy.model.shapes.DoubleShape;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.IntegerShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StringShape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.TimestampShape;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.RequiredTrait;

/** Completeness of the service model. */
class ServiceModelTest {

  @Test
  void hasAllOperations() {
    assertThat(ServiceModel.operations())
        .extracting(operation -> operation.getId().getName())
        .containsExactly(
            "DeleteScalingPolicy",
            "DeleteScheduledAction",
            "DeregisterScalableTarget",
            "DescribeScalableTargets",
            "DescribeScalingActivities",
            "DescribeScalingPolicies",
            "DescribeScheduledActions",
            "ListTagsForResource",
            "PutScalingPolicy",
            "PutScheduledAction",
            "RegisterScalableTarget",
            "TagResource");
  }

  @Test
  void closureHasEveryShape() {
    assertThat(ServiceModel.closure(StructureShape.class)).hasSize(34);
    assertThat(ServiceModel.closure(ListShape.class)).hasSize(8);
    assertThat(ServiceModel.closure(MapShape.class)).hasSize(1);
    assertThat(ServiceModel.closure(EnumShape.class)).hasSize(9);
    assertThat(ServiceModel.closure(StringShape.class))
        .filteredOn(shape -> !shape.isEnumShape())
        .hasSize(26);
    assertThat(ServiceModel.closure(IntegerShape.class)).hasSize(7);
    assertThat(ServiceModel.closure(DoubleShape.class)).hasSize(1);
    assertThat(ServiceModel.closure(BooleanShape.class)).hasSize(4);
    assertThat(ServiceModel.closure(TimestampShape.class)).hasSize(1);
    assertThat(structureMembers()).hasSize(136);
  }

  @Test
  void enumsHaveAllValues() {
    Map<String, Integer> counts =
        ServiceModel.closure(EnumShape.class).stream()
            .collect(
                toMap(shape -> shape.getId().getName(), shape -> shape.getEnumValues().size()));

    assertThat(counts)
        .containsOnly(
            Map.entry("ServiceNamespace", 15),
            Map.entry("ScalableDimension", 24),
            Map.entry("MetricType", 31),
            Map.entry("MetricStatistic", 5),
            Map.entry("AdjustmentType", 3),
            Map.entry("MetricAggregationType", 3),
            Map.entry("PolicyType", 3),
            Map.entry("PredictiveScalingMode", 2),
            Map.entry("PredictiveScalingMaxCapacityBreachBehavior", 2));
  }

  @Test
  void limitsAreThoseOfTheApi() {
    assertThat(ServiceModel.closure(StringShape.class)).filteredOn(this::isLimited).hasSize(20);
    assertThat(ServiceModel.closure(ListShape.class)).filteredOn(this::isLimited).hasSize(1);
    assertThat(ServiceModel.closure(IntegerShape.class))
        .filteredOn(shape -> shape.hasTrait(RangeTrait.class))
        .hasSize(2);
    assertThat(ServiceModel.closure(StringShape.class))
        .filteredOn(shape -> shape.hasTrait(PatternTrait.class))
        .hasSize(17);
  }

  private boolean isLimited(Shape shape) {
    return shape.hasTrait(LengthTrait.class);
  }

  /** The last two are required by the service, although not by the shapes of the API. */
  @Test
  void requiredMembersOfConfigurationsAreThoseOfTheApi() {
    assertThat(
            structureMembers().stream()
                .filter(member -> member.hasTrait(RequiredTrait.class))
                .map(ServiceModelTest::path)
                .filter(path -> path.contains("Configuration.") || path.contains("Specification.")))
        .containsExactlyInAnyOrder(
            "TargetTrackingScalingPolicyConfiguration.TargetValue",
            "PredefinedMetricSpecification.PredefinedMetricType",
            "PredictiveScalingPolicyConfiguration.MetricSpecifications",
            "PredictiveScalingMetricSpecification.TargetValue",
            "PredictiveScalingPredefinedMetricPairSpecification.PredefinedMetricType",
            "PredictiveScalingPredefinedScalingMetricSpecification.PredefinedMetricType",
            "PredictiveScalingPredefinedLoadMetricSpecification.PredefinedMetricType",
            "PredictiveScalingCustomizedMetricSpecification.MetricDataQueries",
            "StepScalingPolicyConfiguration.AdjustmentType",
            "StepScalingPolicyConfiguration.StepAdjustments");
  }

  private static Set<MemberShape> structureMembers() {
    return ServiceModel.closure(StructureShape.class).stream()
        .flatMap(shape -> shape.members().stream())
        .collect(Collectors.toSet());
  }

  private static String path(MemberShape member) {
    return member.getContainer().getName() + "." + member.getMemberName();
  }
}
