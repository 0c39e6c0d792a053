package dev.endpointdsl.testkit.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.generate.HostingModel;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.NumberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StringShape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.validation.Severity;

/** The documentation and validity of the service models. */
class ModelsTest {

  private static final String UNIT = "dev.endpointdsl.traits#unit";

  @Test
  void smithyReportsNoWarnings() {
    assertThat(HostingModel.validationEvents())
        .filteredOn(event -> event.getSeverity().compareTo(Severity.WARNING) >= 0)
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void documentsEveryStructureMemberAndEnum(ModelledService service) {
    assertThat(undocumented(service.closure(StructureShape.class))).isEmpty();
    assertThat(undocumented(service.members())).isEmpty();
    assertThat(undocumented(service.closure(EnumShape.class))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void documentsEveryEnumValueExceptHardwareNames(ModelledService service) {
    Set<String> hardware =
        Set.of("ProductionVariantInstanceType", "ProductionVariantAcceleratorType");
    for (EnumShape shape : service.closure(EnumShape.class)) {
      if (!hardware.contains(shape.getId().getName())) {
        assertThat(undocumented(shape.members())).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void enumConstantsAreNamedAfterTheirValues(ModelledService service) {
    for (EnumShape shape : service.closure(EnumShape.class)) {
      assertThat(shape.getEnumValues())
          .allSatisfy((name, value) -> assertThat(name).isEqualTo(constantName(value)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void patternsMatchTheWholeString(ModelledService service) {
    assertThat(service.closure(StringShape.class))
        .flatExtracting(shape -> shape.getTrait(PatternTrait.class).stream().toList())
        .isNotEmpty()
        .extracting(PatternTrait::getValue)
        .allMatch(pattern -> pattern.startsWith("^(?:") && pattern.endsWith(")$"));
  }

  @Test
  void numbersHaveUnits() {
    assertThat(numbersWithoutUnit(ModelledService.SAGEMAKER))
        .containsExactlyInAnyOrder(
            "ProductionVariant.InitialVariantWeight",
            "InstancePool.Priority",
            "ClarifyInferenceConfig.ProbabilityIndex",
            "ClarifyInferenceConfig.LabelIndex",
            "ClarifyShapConfig.Seed",
            "CapacitySize.Value",
            "InferenceComponentCapacitySize.Value");
    assertThat(numbersWithoutUnit(ModelledService.AUTO_SCALING))
        .containsExactlyInAnyOrder(
            "RegisterScalableTargetRequest.MinCapacity",
            "RegisterScalableTargetRequest.MaxCapacity",
            "ScalableTargetAction.MinCapacity",
            "ScalableTargetAction.MaxCapacity",
            "StepAdjustment.MetricIntervalLowerBound",
            "StepAdjustment.MetricIntervalUpperBound",
            "StepAdjustment.ScalingAdjustment",
            "TargetTrackingScalingPolicyConfiguration.TargetValue",
            "PredictiveScalingMetricSpecification.TargetValue");
  }

  private static Stream<String> numbersWithoutUnit(ModelledService service) {
    return service.members().stream()
        .filter(member -> HostingModel.target(member) instanceof NumberShape)
        .filter(member -> !member.hasTrait(UNIT))
        .map(HostingModel::name);
  }

  private static Stream<String> undocumented(Collection<? extends Shape> shapes) {
    return shapes.stream()
        .filter(shape -> !shape.hasTrait(DocumentationTrait.class))
        .map(shape -> shape.getId().toString());
  }

  /** Separates words; S3 is one. */
  private static String constantName(String value) {
    return value
        .replaceAll("([a-z]|\\bS3)([A-Z])", "$1_$2")
        .replaceAll("[^A-Za-z0-9]", "_")
        .toUpperCase(Locale.ROOT);
  }
}
