package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.sagemaker.hosting.HostingCases;
import dev.endpointdsl.sagemaker.internal.RuleSources;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** The properties of the rules. */
class SageMakerRuleTest {

  private static final Set<String> TIES =
      Set.of(
          "atMost", "uniqueMember", "atMostOneWith", "distinctFrom", "sameSizeAs", "pairedSizes");

  @ParameterizedTest
  @EnumSource
  void saysAllInSentences(SageMakerRule rule) {
    assertThat(rule.id()).isEqualTo(rule.name());
    assertThat(rule.number()).matches("[A-I][1-9][0-9]?");
    assertThat(rule.what()).matches("[A-Z$].{10,}\\.");
    assertThat(rule.why()).matches("[A-Z$].{10,}\\.");
    assertThat(rule.remedy()).matches("[A-Z].{10,}\\.");
    assertThat(rule.source()).isNotBlank();
    assertThat(rule.isSuppressible()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void isNoErrorWithoutASource(SageMakerRule rule) {
    if (rule.source().equals(RuleSources.NONE) && rule != SageMakerRule.MIN_INSTANCES_OVER_MAX) {
      assertThat(rule.severity()).isEqualTo(Severity.WARN);
    }
  }

  /** The checker reads the severity from the trait, the runtime from the rule. */
  @Test
  void hasTheSeverityOfItsTrait() {
    Model model =
        Model.assembler()
            .addModel(ServiceModel.model())
            .addImport(Objects.requireNonNull(getClass().getResource("sagemaker-rules.smithy")))
            .addImport(
                Objects.requireNonNull(getClass().getResource("sagemaker-hosting-rules.smithy")))
            .assemble()
            .unwrap();
    Set<ObjectNode> ties =
        model
            .shapes(MemberShape.class)
            .flatMap(SageMakerRuleTest::ties)
            .collect(Collectors.toSet());

    assertThat(ties).hasSizeGreaterThan(5);
    assertThat(ties)
        .allSatisfy(
            tie -> {
              Rule rule = rule(tie.expectStringMember("rule").getValue());
              assertThat(tie.getBooleanMemberOrDefault("warning", false))
                  .as(rule.id())
                  .isEqualTo(rule.severity() == Severity.WARN);
            });
  }

  private static Rule rule(String id) {
    return Stream.<Rule>concat(Stream.of(SageMakerRule.values()), HostingCases.rules().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<ObjectNode> ties(MemberShape member) {
    return TIES.stream()
        .map(name -> ShapeId.fromParts("dev.endpointdsl.traits", name))
        .flatMap(id -> member.findTrait(id).stream())
        .map(trait -> trait.toNode().expectObjectNode());
  }
}
