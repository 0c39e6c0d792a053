package dev.endpointdsl.formats.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole deployment as a template of CloudFormation. */
class DeploymentTemplateTest {

  private static final PrintOptions PARAMETERS =
      PrintOptions.none().with(PrintOptions.PARAMETERS, "account");

  @ParameterizedTest
  @CsvSource({
    "churn.yaml, yaml, none",
    "churn.yaml, json, account",
    "llm.yaml, json, none",
    "llm.yaml, yaml, account"
  })
  void readsWhatItPrints(String name, String style, String parameters) {
    WholeDeployment deployment = Deployments.read(name);
    PrintOptions options =
        PrintOptions.none()
            .with(PrintOptions.STYLE, style)
            .with(PrintOptions.PARAMETERS, parameters);
    String printed = Formats.printDeployment(deployment, "cloudformation", options).text();

    FormatReading reading = Formats.readDeployment(printed);

    assertThat(reading.format()).isEqualTo("cloudformation");
    assertThat(WholeDeployment.of(reading)).as(printed).isEqualTo(deployment);
  }

  @Test
  void hasReferencesBetweenResources() {
    String printed =
        Formats.printDeployment(Deployments.read("llm.yaml"), "cloudformation", PARAMETERS).text();

    assertThat(printed).isEqualTo(Deployments.text("llm-template.yaml"));
  }

  @Test
  void putsScheduledActionsIntoTheirTarget() {
    String printed =
        Formats.printDeployment(Deployments.read("churn.yaml"), "cloudformation", PARAMETERS)
            .text();

    assertThat(printed).isEqualTo(Deployments.text("churn-template.yaml"));
  }

  private static final String WRITTEN =
      """
      AWSTemplateFormatVersion: 2010-09-09
      Parameters:
        Name: {Type: String, Default: churn}
      Conditions:
        Never: !Equals [a, b]
      Resources:
        Role:
          Type: AWS::IAM::Role
        Model:
          Type: AWS::SageMaker::Model
          Properties:
            ExecutionRoleArn: arn:aws:iam::123456789012:role/churn
            PrimaryContainer: {Image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7"}
        Old:
          Type: AWS::SageMaker::Model
          Condition: Never
        Config:
          Type: AWS::SageMaker::EndpointConfig
          Properties:
            EndpointConfigName: !Sub "${Name}-1"
            ProductionVariants:
              - VariantName: blue
                ModelName: !GetAtt Model.ModelName
                InitialInstanceCount: 1
                InstanceType: ml.m5.xlarge
        Endpoint:
          Type: AWS::SageMaker::Endpoint
          DependsOn: Config
          Properties:
            EndpointName: !Ref Name
            EndpointConfigName: !Ref Config
            RetainAllVariantProperties: true
        Table:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: {ServiceNamespace: dynamodb, ResourceId: table/x, MinCapacity: 1, MaxCapacity: 2}
        Target:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties:
            ServiceNamespace: sagemaker
            ResourceId: !Sub "endpoint/${Endpoint.EndpointName}/variant/blue"
            ScalableDimension: sagemaker:variant:DesiredInstanceCount
            MinCapacity: 1
            MaxCapacity: 2
            ScheduledActions:
              - ScheduledActionName: peak
                Schedule: at(2026-12-24T08:00:00)
                EndTime: 2027-01-01T08:00:00Z
        Policy:
          Type: AWS::ApplicationAutoScaling::ScalingPolicy
          Properties:
            PolicyName: burst
            PolicyType: StepScaling
            ScalingTargetId: !Ref Target
        Alarm:
          Type: AWS::CloudWatch::Alarm
          Properties:
            AlarmName: queue
            AlarmActions: [!GetAtt Policy.Arn]
            EvaluationPeriods: 1
            ComparisonOperator: GreaterThanThreshold
      """;

  @Test
  void readsWhatPeopleWrite() {
    FormatReading reading = Formats.readDeployment(WRITTEN);

    assertThat(reading.placeholders())
        .extracting(each -> each.path() + " = " + each.source())
        .containsExactly(
            "Models[0].ModelName = Model.ModelName",
            "EndpointConfig.ProductionVariants[0].ModelName = Model.ModelName");
    assertThat(reading.request().object("Endpoint").string("EndpointName")).isEqualTo("churn");
    assertThat(reading.request().object("Endpoint").string("EndpointConfigName"))
        .isEqualTo("churn-1");
    JsonObject target = reading.request().objects("ScalableTargets").get(0);
    assertThat(reading.request().objects("ScalableTargets")).hasSize(1);
    assertThat(target.string("ResourceId")).isEqualTo("endpoint/churn/variant/blue");
    assertThat(reading.request().objects("ScheduledActions").get(0).number("EndTime"))
        .isEqualTo(1_798_790_400);
    assertThat(reading.request().objects("ScalingPolicies").get(0).string("ResourceId"))
        .isEqualTo("endpoint/churn/variant/blue");
    assertThat(reading.request().objects("Alarms").get(0).find("AlarmActions"))
        .contains(
            JsonArray.of(
                List.of(
                    new JsonString(
                        "resource/sagemaker/endpoint/churn/variant/blue:policyName/burst"))));
    assertThat(reading.locate("/ScalableTargets/0/MinCapacity")).hasToString("<text>:42:20");
  }

  @Test
  void notesWhatIsNoPart() {
    assertThat(Formats.readDeployment(WRITTEN).notes())
        .extracting(note -> note.kind() + " " + note.path() + ": " + note.message())
        .contains(
            "DROPPED Role: the resource is no part of a deployment",
            "DROPPED Old: its condition is false",
            "DROPPED RetainAllVariantProperties: only the request of an update has it",
            "DROPPED Table: it scales a resource of another service",
            "WARNING : Ref of Config is an ARN in CloudFormation, and its name is read; use"
                + " Fn::GetAtt");
  }

  @Test
  void refusesTwoEndpointsAndAMissingTarget() {
    String two = WRITTEN + "  Second:\n    Type: AWS::SageMaker::Endpoint\n    Properties: {}\n";
    assertThat(refusal(two))
        .contains("a whole deployment has one resource of type AWS::SageMaker::Endpoint")
        .contains("Endpoint, Second");

    assertThat(refusal(WRITTEN.replace("ScalingTargetId: !Ref Target", "ScalingTargetId: other")))
        .contains("<text>:53:24: ScalingPolicies[].ScalingTargetId: the template has no such");
  }

  private static String refusal(String text) {
    return catchThrowableOfType(FormatException.class, () -> Formats.readDeployment(text))
        .getMessage();
  }

  @Test
  void refusesWhatCloudFormationDoesNotHave() {
    String text =
        Deployments.text("llm.yaml")
            .replace(
                "      BaseInferenceComponentName: llama\n",
                "      BaseInferenceComponentName: llama\n      DataCacheConfig:\n        EnableCaching: true\n")
            .replace("    MinCapacity: 0\n", "");
    WholeDeployment deployment = WholeDeployment.of(Formats.readDeployment(text));

    FormatException refused =
        catchThrowableOfType(
            FormatException.class,
            () -> Formats.printDeployment(deployment, "cloudformation", PARAMETERS));

    assertThat(refused.problems())
        .extracting(each -> each.path() + ": " + each.message())
        .containsExactly(
            "InferenceComponents[1].Specification.DataCacheConfig: CloudFormation has no such"
                + " property; use the AWS CLI",
            "ScalableTargets[0]: CloudFormation requires MinCapacity; set it");
  }

  @Test
  void refusesAnotherFormat() {
    WholeDeployment churn = Deployments.read("churn.yaml");

    assertThat(
            catchThrowableOfType(
                FormatException.class, () -> Formats.printDeployment(churn, "command", PARAMETERS)))
        .hasMessageContaining(
            "the format command has no whole deployments; json, yaml, cloudformation and terraform"
                + " have them; choose another one");
  }
}
