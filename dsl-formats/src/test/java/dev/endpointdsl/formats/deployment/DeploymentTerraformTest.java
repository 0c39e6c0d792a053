package dev.endpointdsl.formats.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.PrintOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole deployment as a file of Terraform. */
class DeploymentTerraformTest {

  private static String print(String parameters) {
    PrintOptions options = PrintOptions.none().with(PrintOptions.PARAMETERS, parameters);
    return Formats.printDeployment(Deployments.read("churn.yaml"), "terraform", options).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "account"})
  void readsWhatItPrints(String parameters) {
    String printed = print(parameters);

    FormatReading reading = Formats.readDeployment(printed);

    assertThat(reading.format()).isEqualTo("terraform");
    assertThat(WholeDeployment.of(reading).json())
        .as(printed)
        .isEqualTo(Deployments.read("churn.yaml").json());
  }

  @Test
  void hasReferencesBetweenResources() {
    assertThat(print("account")).isEqualTo(Deployments.text("churn.tf"));
  }

  @Test
  void refusesComponentsByName() {
    WholeDeployment llm = Deployments.read("llm.yaml");

    FormatException refused =
        catchThrowableOfType(
            FormatException.class,
            () -> Formats.printDeployment(llm, "terraform", PrintOptions.none()));

    assertThat(refused.problems())
        .extracting(each -> each.path() + ": " + each.message())
        .contains(
            "InferenceComponents[0]: the Terraform provider hashicorp/aws has no inference"
                + " components; use CloudFormation",
            "InferenceComponents[1]: the Terraform provider hashicorp/aws has no inference"
                + " components; use CloudFormation");
  }

  @Test
  void addsWhatTheProviderSends() {
    String written =
        """
        resource "aws_sagemaker_model" "m" {
          execution_role_arn = "arn:aws:iam::123456789012:role/churn"
          primary_container {
            image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7"
          }
        }

        resource "aws_sagemaker_endpoint_configuration" "c" {
          name = "churn-1"
          production_variants {
            variant_name           = "blue"
            model_name             = aws_sagemaker_model.m.name
            initial_instance_count = 1
            instance_type          = "ml.m5.xlarge"
          }
        }

        resource "aws_sagemaker_endpoint" "e" {
          name                 = "churn"
          endpoint_config_name = aws_sagemaker_endpoint_configuration.c.id
        }

        resource "aws_appautoscaling_target" "table" {
          service_namespace  = "dynamodb"
          resource_id        = "table/x"
          scalable_dimension = "dynamodb:table:ReadCapacityUnits"
          min_capacity       = 1
          max_capacity       = 2
        }

        resource "aws_iam_role" "r" {
        }
        """;
    FormatReading reading = Formats.readDeployment(written);

    assertThat(reading.placeholders())
        .extracting(each -> each.path() + " = " + each.source())
        .containsExactly(
            "Models[0].ModelName = aws_sagemaker_model.m.name",
            "EndpointConfig.ProductionVariants[0].ModelName = aws_sagemaker_model.m.name");
    assertThat(reading.request().object("Endpoint").string("EndpointConfigName"))
        .isEqualTo("churn-1");
    assertThat(reading.notes())
        .extracting(note -> note.kind() + " " + note.path() + ": " + note.message())
        .contains(
            "CHANGED PrimaryContainer.Mode: the provider sends SingleModel if nothing is set",
            "DROPPED aws_appautoscaling_target.table: it scales a resource of another service",
            "DROPPED aws_iam_role.r: the resource is no part of a deployment");
  }
}
