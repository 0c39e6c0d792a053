package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.sagemaker.EndpointUpdate;
import dev.endpointdsl.testkit.generate.ConstraintCase;
import dev.endpointdsl.testkit.generate.ConstraintCases;
import dev.endpointdsl.testkit.generate.HostingModel;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints on creations and updates of endpoints, violated alone and satisfied. */
class EndpointConstraintsTest {

  private static final Collection<ConstraintCase> UPDATES =
      ConstraintCases.of(HostingModel.updateInput());
  private static final Collection<ConstraintCase> CREATIONS =
      ConstraintCases.of(HostingModel.creationInput());

  static Collection<ConstraintCase> updates() {
    return UPDATES;
  }

  static Collection<ConstraintCase> creations() {
    return CREATIONS;
  }

  @ParameterizedTest
  @MethodSource("updates")
  void isReportedAloneAtItsPath(ConstraintCase update) {
    assertReported(update, EndpointUpdate.fromJson(update.request()).violations());
  }

  @ParameterizedTest
  @MethodSource("updates")
  void isReportedWithoutOptionalSiblings(ConstraintCase update) {
    JsonObject reduced =
        ConstraintCases.withoutOptionalSiblings(update, HostingModel.updateInput());

    assertReported(update, EndpointUpdate.fromJson(reduced).violations());
  }

  @ParameterizedTest
  @MethodSource("creations")
  void ofACreationIsReportedAloneAtItsPath(ConstraintCase creation) {
    assertReported(creation, EndpointCreation.fromJson(creation.request()).violations());
  }

  @ParameterizedTest
  @MethodSource("creations")
  void ofACreationIsReportedWithoutOptionalSiblings(ConstraintCase creation) {
    JsonObject reduced =
        ConstraintCases.withoutOptionalSiblings(creation, HostingModel.creationInput());

    assertReported(creation, EndpointCreation.fromJson(reduced).violations());
  }

  @Test
  void hasCasesForNestedMembers() {
    assertThat(UPDATES)
        .extracting(ConstraintCase::path)
        .contains(
            "DeploymentConfig.BlueGreenUpdatePolicy.TrafficRoutingConfiguration.CanarySize.Value",
            "DeploymentConfig.BlueGreenUpdatePolicy.TrafficRoutingConfiguration.LinearStepSize.Value",
            "DeploymentConfig.AutoRollbackConfiguration.Alarms[0].AlarmName",
            "DeploymentConfig.RollingUpdatePolicy.MaximumBatchSize.Type");
    assertThat(CREATIONS)
        .extracting(ConstraintCase::path)
        .contains(
            "EndpointName",
            "Tags[0].Key",
            "DeploymentConfig.RollingUpdatePolicy.MaximumBatchSize.Type");
  }

  private static void assertReported(ConstraintCase one, List<Violation> violations) {
    assertThat(violations)
        .filteredOn(violation -> violation.rule() instanceof ShapeRule)
        .extracting(violation -> violation.path().wirePath(), violation -> violation.rule())
        .containsExactlyElementsOf(
            one.broken().stream().map(rule -> tuple(one.path(), rule)).toList());
  }
}
