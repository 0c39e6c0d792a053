package dev.endpointdsl.sagemaker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.traits.EnumValueTrait;

/** The hardware facts of the instance types. */
class InstanceFactsTest {

  @Test
  void typesHaveTheFactsOfTheirFamily() {
    assertThat(types())
        .hasSize(277)
        .allSatisfy(
            type -> assertThat(value(type)).startsWith("ml." + text(facts(type), "family") + "."));
  }

  @Test
  void familiesAreNotMixed() {
    for (String family : families(facts -> true)) {
      assertThat(types().stream().map(InstanceFactsTest::facts).filter(facts -> is(facts, family)))
          .as(family)
          .isNotEmpty()
          .allMatch(facts -> facts.equals(firstOf(family)));
    }
  }

  @Test
  void familiesWithLocalStorage() {
    assertThat(families(facts -> facts.expectBooleanMember("hasLocalStorage").getValue()))
        .containsExactlyInAnyOrder(
            "c5d",
            "c6gd",
            "dl1",
            "g4dn",
            "g5",
            "g6",
            "g6e",
            "g7",
            "g7e",
            "m5d",
            "m6gd",
            "p4d",
            "p4de",
            "p5",
            "p5e",
            "p5en",
            "p6-b200",
            "p6-b300",
            "p6e-gb200",
            "r5d",
            "r6gd",
            "r7gd",
            "trn1",
            "trn1n",
            "trn2");
  }

  @Test
  void familiesWithArmProcessors() {
    assertThat(families(facts -> text(facts, "architecture").equals("arm64")))
        .containsExactlyInAnyOrder(
            "c6g",
            "c6gd",
            "c6gn",
            "c7g",
            "c8g",
            "m6g",
            "m6gd",
            "m8g",
            "p6e-gb200",
            "r6g",
            "r6gd",
            "r7gd",
            "r8g");
  }

  @Test
  void familiesByAccelerator() {
    assertThat(familiesByAcceleratorKind())
        .containsOnly(
            Map.entry(
                "nvidia-gpu",
                Set.of(
                    "g4dn",
                    "g5",
                    "g6",
                    "g6e",
                    "g7",
                    "g7e",
                    "p2",
                    "p3",
                    "p4d",
                    "p4de",
                    "p5",
                    "p5e",
                    "p5en",
                    "p6-b200",
                    "p6-b300",
                    "p6e-gb200")),
            Map.entry("aws-inferentia", Set.of("inf1")),
            Map.entry("aws-inferentia2", Set.of("inf2")),
            Map.entry("aws-trainium", Set.of("trn1", "trn1n", "trn2")),
            Map.entry("habana-gaudi", Set.of("dl1")));
  }

  @Test
  void acceleratorsHaveAKindAndAName() {
    assertThat(types())
        .extracting(InstanceFactsTest::facts)
        .allSatisfy(
            facts ->
                assertThat(facts.containsMember("acceleratorName"))
                    .isEqualTo(facts.containsMember("accelerator")));
  }

  @Test
  void sizesAreThoseOfTheInstanceTypes() {
    assertThat(InstanceType.ML_G5_12XLARGE.vCpus()).contains(48);
    assertThat(InstanceType.ML_G5_12XLARGE.memoryMiB()).contains(196_608);
    assertThat(InstanceType.ML_G5_12XLARGE.acceleratorCount()).contains(4);
    assertThat(InstanceType.ML_INF2_48XLARGE.acceleratorCount()).contains(12);
    assertThat(InstanceType.ML_M5_LARGE.acceleratorCount()).contains(0);
  }

  /** No source confirms the sizes of the others. */
  @Test
  void familiesWithoutASize() {
    assertThat(InstanceType.values())
        .filteredOn(type -> type.vCpus().isEmpty())
        .hasSize(13)
        .extracting(InstanceType::family)
        .containsOnly("p2", "p3", "g7", "p6e-gb200");
  }

  @Test
  void acceleratorsAreCountedWhereThereAreSome() {
    assertThat(InstanceType.values())
        .filteredOn(type -> type.acceleratorCount().isPresent())
        .hasSize(264)
        .allMatch(
            type -> type.accelerator().isPresent() == type.acceleratorCount().orElseThrow() > 0);
  }

  private static Collection<MemberShape> types() {
    return ServiceModel.model()
        .expectShape(ServiceModel.id("ProductionVariantInstanceType"), EnumShape.class)
        .members();
  }

  private static Set<String> families(Predicate<ObjectNode> filter) {
    return types().stream()
        .map(InstanceFactsTest::facts)
        .filter(filter)
        .map(facts -> text(facts, "family"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Set<String>> familiesByAcceleratorKind() {
    return types().stream()
        .map(InstanceFactsTest::facts)
        .filter(facts -> facts.containsMember("accelerator"))
        .collect(
            groupingBy(
                facts -> text(facts, "accelerator"),
                mapping(facts -> text(facts, "family"), toSet())));
  }

  private static ObjectNode firstOf(String family) {
    return types().stream()
        .map(InstanceFactsTest::facts)
        .filter(facts -> is(facts, family))
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(ObjectNode facts, String family) {
    return text(facts, "family").equals(family);
  }

  private static ObjectNode facts(MemberShape type) {
    return type.findTrait(ServiceModel.id("instanceFacts"))
        .orElseThrow(() -> new AssertionError(value(type) + " has no facts"))
        .toNode()
        .expectObjectNode();
  }

  private static String value(MemberShape type) {
    return type.expectTrait(EnumValueTrait.class).expectStringValue();
  }

  private static String text(ObjectNode facts, String member) {
    return facts.expectStringMember(member).getValue();
  }
}
