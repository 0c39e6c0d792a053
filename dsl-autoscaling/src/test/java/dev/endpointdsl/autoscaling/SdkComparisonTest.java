package dev.endpointdsl.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;

/** Compares the model with the AWS SDK, which has less of what is newer. */
class SdkComparisonTest {

  private static final SdkComparison COMPARISON = compare();

  @Test
  void theSdkLacksNoMember() {
    assertThat(COMPARISON.missingFromSdk()).isEmpty();
  }

  @Test
  void noMemberOfTheSdkIsMissing() {
    assertThat(COMPARISON.missingFromModel()).isEmpty();
  }

  @Test
  void commonMembersHaveTheSameType() {
    assertThat(COMPARISON.otherType()).isEmpty();
  }

  @Test
  void comparesEveryStructure() {
    assertThat(COMPARISON.compared())
        .containsAll(
            ServiceModel.closure(StructureShape.class).stream()
                .map(shape -> shape.getId().getName())
                .toList());
  }

  @Test
  void enumValuesThatTheSdkLacks() {
    Map<String, Set<String>> lacking = new TreeMap<>();
    enums().forEach(shape -> lacking.put(shape.getId().getName(), values(shape).missingFromSdk()));
    lacking.values().removeIf(Set::isEmpty);

    assertThat(lacking)
        .containsOnly(
            Map.entry(
                "MetricType",
                Set.of(
                    "ECSServiceAverageCPUUtilizationHighResolution",
                    "ECSServiceAverageMemoryUtilizationHighResolution")));
  }

  @Test
  void noEnumValueOfTheSdkIsMissing() {
    assertThat(enums()).allSatisfy(shape -> assertThat(values(shape).missingFromModel()).isEmpty());
  }

  private static Stream<EnumShape> enums() {
    return ServiceModel.closure(EnumShape.class).stream();
  }

  private static SdkComparison.Values values(EnumShape shape) {
    return SdkComparison.Values.of(
        shape, SdkComparison.sdkClass(shape.getId().getName()).orElseThrow());
  }

  private static SdkComparison compare() {
    SdkComparison comparison = new SdkComparison();
    for (OperationShape operation : ServiceModel.operations()) {
      walk(comparison, operation.getInputShape());
      walk(comparison, operation.getOutputShape());
    }
    return comparison;
  }

  private static void walk(SdkComparison comparison, ShapeId shape) {
    comparison.walk(ServiceModel.structure(shape.getName()), builder(shape.getName()));
  }

  private static SdkPojo builder(String name) {
    try {
      return (SdkPojo) SdkComparison.sdkClass(name).orElseThrow().getMethod("builder").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The SDK has no builder of " + name, e);
    }
  }
}
