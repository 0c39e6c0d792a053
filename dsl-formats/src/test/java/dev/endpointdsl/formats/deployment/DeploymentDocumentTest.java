package dev.endpointdsl.formats.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.Metric;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricStat;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricAlarmRequest;

/** A whole deployment as JSON and YAML. */
class DeploymentDocumentTest {

  @ParameterizedTest
  @CsvSource({"churn.yaml, json", "churn.yaml, yaml", "llm.yaml, json", "llm.yaml, yaml"})
  void printsAndReadsTheSameDeployment(String name, String format) {
    WholeDeployment deployment = Deployments.read(name);
    String printed = Formats.printDeployment(deployment, format, PrintOptions.none()).text();

    WholeDeployment again = WholeDeployment.of(Formats.readDeployment(printed));

    assertThat(again).isEqualTo(deployment).hasSameHashCodeAs(deployment);
    assertThat(Formats.printDeployment(again, format, PrintOptions.none()).text())
        .isEqualTo(printed);
  }

  @Test
  void printsYamlAsItIsWritten() {
    WholeDeployment churn = Deployments.read("churn.yaml");

    assertThat(Formats.printDeployment(churn, "yaml", PrintOptions.none()).text())
        .isEqualTo(Deployments.text("churn.yaml"));
  }

  @Test
  void hasTheRequestsOfEachPart() {
    WholeDeployment llm = Deployments.read("llm.yaml");

    assertThat(llm.models()).hasSize(1).allMatch(model -> model.violations().isEmpty());
    assertThat(llm.endpointConfig().orElseThrow().violations()).isEmpty();
    assertThat(llm.endpoint().orElseThrow().endpointName()).isEqualTo("llm");
    assertThat(llm.inferenceComponents()).hasSize(2);
    assertThat(llm.violationsBetweenParts()).isEmpty();
    assertThat(llm)
        .hasToString(
            "WholeDeployment[Models: 1, EndpointConfig: 1, Endpoint: 1, InferenceComponents: 2,"
                + " ScalableTargets: 1, ScalingPolicies: 1, Alarms: 1]");
  }

  @Test
  void hasTheRequestsOfScaling() {
    WholeDeployment churn = Deployments.read("churn.yaml");

    assertThat(churn.requests(DeploymentSection.SCALABLE_TARGETS))
        .allMatch(each -> ScalableTarget.fromJson(each).violations().isEmpty());
    assertThat(churn.requests(DeploymentSection.SCALING_POLICIES))
        .hasSize(2)
        .allMatch(each -> ScalingPolicy.fromJson(each).violations().isEmpty());
    assertThat(churn.requests(DeploymentSection.SCHEDULED_ACTIONS))
        .allMatch(each -> ScheduledAction.fromJson(each).violations().isEmpty());
  }

  @Test
  void reportsAllMistakesWithPositionsAndPaths() {
    String text =
        Deployments.text("churn.yaml")
            .replace("ModelDataUrl:", "ModelDataURL:")
            .replace("MinCapacity: 2", "MinCapacity: two")
            .replace("ScheduledActions:", "ScheduledAction:")
            .replace("EvaluationPeriods: 2", "EvaluationPeriod: 2");

    FormatException refused =
        catchThrowableOfType(FormatException.class, () -> Formats.readDeployment(text));

    assertThat(refused.problems())
        .extracting(Object::toString)
        .containsExactly(
            "<text>:6:7: Models[0].PrimaryContainer.ModelDataURL: unknown member; did you mean"
                + " ModelDataUrl or ModelDataSource?",
            "<text>:47:18: ScalableTargets[0].MinCapacity: expected a whole number, found the"
                + " string \"two\"",
            "<text>:73:1: ScheduledAction: unknown member; did you mean ScheduledActions?",
            "<text>:97:5: Alarms[0].EvaluationPeriod: unknown member; did you mean"
                + " EvaluationPeriods?");
  }

  @Test
  void refusesASectionOfAnotherType() {
    FormatException refused =
        catchThrowableOfType(
            FormatException.class, () -> Formats.readDeployment("{\"Models\": {}, \"Alarms\": 1}"));

    assertThat(refused.problems())
        .extracting(problem -> problem.path() + ": " + problem.message())
        .containsExactly(
            "Models: expected a list, found an object", "Alarms: expected a list, found a number");
  }

  /** The description of alarms is written by hand; the AWS SDK has the members of the request. */
  @Test
  void alarmsHaveTheMembersOfTheRequest() {
    compare("MetricAlarm", PutMetricAlarmRequest.builder().build());
    compare("AlarmDimension", Dimension.builder().build());
    compare("AlarmMetricQuery", MetricDataQuery.builder().build());
    compare("AlarmMetricStat", MetricStat.builder().build());
    compare("AlarmMetric", Metric.builder().build());
  }

  private static void compare(String structure, SdkPojo request) {
    StructureDescription described = DeploymentDescription.model().structure(structure);
    List<String> members = request.sdkFields().stream().map(SdkField::locationName).toList();

    assertThat(described.membersByName().keySet()).containsExactlyInAnyOrderElementsOf(members);
  }

  @Test
  void findsThePolicyOfAnAction() {
    String action = "resource/sagemaker/endpoint/churn/variant/blue:policyName/burst";
    PolicyAction policy = new PolicyAction("endpoint/churn/variant/blue", "burst");

    assertThat(PolicyAction.find(action)).contains(policy);
    assertThat(PolicyAction.find("arn:aws:autoscaling:eu-west-1:1:scalingPolicy:u-u-i-d:" + action))
        .contains(policy);
    assertThat(PolicyAction.find("arn:aws:sns:eu-west-1:123456789012:pager")).isEmpty();
    assertThat(policy.text()).isEqualTo(action);
  }

  @Test
  void isMadeOfJson() {
    JsonObject json = Deployments.read("churn.yaml").json();

    assertThat(WholeDeployment.of(json).json()).isEqualTo(json);
  }
}
