package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointUpdate;
import dev.endpointdsl.testkit.generate.ConstraintCase;
import dev.endpointdsl.testkit.generate.ConstraintCases;
import dev.endpointdsl.testkit.generate.HostingModel;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints on how an endpoint is updated, broken alone and kept at their borders. */
class EndpointConstraintsTest {

  private static final Collection<ConstraintCase> CASES =
      ConstraintCases.of(HostingModel.updateInput());

  static Collection<ConstraintCase> cases() {
    return CASES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundAloneAndWhereItIs(ConstraintCase broken) {
    EndpointUpdate update = EndpointUpdate.fromJson(JsonTreeWriter.ascii(broken.request()));

    assertThat(update.violations())
        .filteredOn(violation -> violation.rule() instanceof ShapeRule)
        .extracting(violation -> violation.path().wirePath(), violation -> violation.rule())
        .containsExactlyElementsOf(
            broken.broken().stream().map(rule -> tuple(broken.path(), rule)).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundWhateverElseIsMissing(ConstraintCase broken) {
    JsonObject little = ConstraintCases.amongLittle(broken, HostingModel.updateInput());
    EndpointUpdate update = EndpointUpdate.fromJson(JsonTreeWriter.ascii(little));

    assertThat(update.violations())
        .filteredOn(violation -> violation.rule() instanceof ShapeRule)
        .extracting(violation -> violation.path().wirePath(), violation -> violation.rule())
        .containsExactlyElementsOf(
            broken.broken().stream().map(rule -> tuple(broken.path(), rule)).toList());
  }

  @Test
  void reachesWhatIsDeep() {
    assertThat(CASES)
        .extracting(ConstraintCase::path)
        .contains(
            "DeploymentConfig.BlueGreenUpdatePolicy.TrafficRoutingConfiguration.CanarySize.Value",
            "DeploymentConfig.BlueGreenUpdatePolicy.TrafficRoutingConfiguration.LinearStepSize.Value",
            "DeploymentConfig.AutoRollbackConfiguration.Alarms[0].AlarmName",
            "DeploymentConfig.RollingUpdatePolicy.MaximumBatchSize.Type");
  }
}
