package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.generate.ConstraintCase;
import dev.endpointdsl.testkit.generate.ConstraintCases;
import dev.endpointdsl.testkit.generate.FullRequest;
import dev.endpointdsl.testkit.generate.HostingModel;
import dev.endpointdsl.testkit.generate.Limits;
import dev.endpointdsl.testkit.generate.RequestMember;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.traits.UniqueItemsTrait;

/** Each constraint of the model, violated alone and satisfied at its limit. */
class ConstraintsTest {

  static Collection<ConstraintCase> cases() {
    return ConstraintCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReportedAloneAtItsPath(ConstraintCase broken) {
    EndpointConfig config = EndpointConfig.fromJson(JsonTreeWriter.ascii(broken.request()));

    assertThat(config.violations())
        .filteredOn(violation -> violation.rule() instanceof ShapeRule)
        .extracting(
            violation -> violation.path().wirePath(),
            violation -> violation.rule(),
            violation -> violation.severity())
        .containsExactlyElementsOf(
            broken.broken().stream()
                .map(rule -> tuple(broken.path(), rule, Severity.ERROR))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReportedWithoutOptionalSiblings(ConstraintCase broken) {
    JsonObject reduced =
        ConstraintCases.withoutOptionalSiblings(broken, HostingModel.configInput());
    EndpointConfig config = EndpointConfig.fromJson(JsonTreeWriter.ascii(reduced));

    assertThat(config.violations())
        .filteredOn(violation -> violation.rule() instanceof ShapeRule)
        .extracting(violation -> violation.path().wirePath(), violation -> violation.rule())
        .containsExactlyElementsOf(
            broken.broken().stream().map(rule -> tuple(broken.path(), rule)).toList());
  }

  /** Each case differs from its original in at most one place. */
  @ParameterizedTest
  @MethodSource("cases")
  void differsExactlyIfTheContentDiffers(ConstraintCase changed) {
    EndpointConfig full = EndpointConfig.fromJson(JsonTreeWriter.ascii(changed.original()));
    EndpointConfig config = EndpointConfig.fromJson(JsonTreeWriter.ascii(changed.request()));
    boolean same =
        RequestMember.content(changed.request()).equals(RequestMember.content(changed.original()));

    assertThat(config.equals(full)).isEqualTo(same);
    assertThat(full.equals(config)).isEqualTo(same);
    assertThat(!same || config.hashCode() == full.hashCode()).isTrue();
  }

  @Test
  void hasCasesForEveryKindOfConstraint() {
    Set<ShapeRule> broken =
        cases().stream()
            .flatMap(one -> one.broken().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(broken)
        .containsExactlyInAnyOrder(
            ShapeRule.REQUIRED,
            ShapeRule.RANGE,
            ShapeRule.LENGTH,
            ShapeRule.PATTERN,
            ShapeRule.SIZE);
    assertThat(cases()).hasSizeGreaterThan(300);
  }

  /** Only the pattern of baselines matches every string. */
  @Test
  void hasACaseForEveryPattern() {
    Set<String> broken =
        cases().stream()
            .filter(one -> one.broken().equals(Optional.of(ShapeRule.PATTERN)))
            .map(ConstraintCase::path)
            .collect(Collectors.toSet());

    assertThat(places())
        .filteredOn(place -> Limits.of(place.member()).pattern().isPresent())
        .extracting(RequestMember::path)
        .containsAll(broken)
        .filteredOn(path -> !broken.contains(path))
        .containsOnly(
            "ExplainerConfig.ClarifyExplainerConfig.ShapConfig.ShapBaselineConfig.ShapBaseline");
  }

  /** The lists of the cases repeat an element. */
  @Test
  void noListRequiresUniqueElements() {
    assertThat(places()).noneMatch(place -> place.target().hasTrait(UniqueItemsTrait.class));
  }

  @Test
  void theFullRequestsHaveAllMembers() {
    Set<String> members =
        places().stream()
            .filter(place -> !place.member().getMemberName().equals("member"))
            .map(place -> HostingModel.name(place.member()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(members).isEqualTo(HostingModel.memberNames());
  }

  private static List<RequestMember> places() {
    return FullRequest.all().stream().flatMap(full -> RequestMember.all(full).stream()).toList();
  }
}
