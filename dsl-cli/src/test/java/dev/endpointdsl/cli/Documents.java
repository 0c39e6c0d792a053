package dev.endpointdsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents for tests. */
final class Documents {

  static final String YAML =
      """
      EndpointConfigName: churn-2026-11
      ProductionVariants:
        - VariantName: blue
          ModelName: churn-xgb-7
          InstanceType: ml.m5.xlarge
          InitialInstanceCount: 2
      """;

  static final String TERRAFORM =
      """
      variable "model" {
        type = string
      }

      resource "aws_sagemaker_endpoint_configuration" "churn" {
        name = "churn-2026-11"

        production_variants {
          variant_name           = "blue"
          model_name             = var.model
          instance_type          = "ml.m5.xlarge"
          initial_instance_count = 2
        }
      }

      resource "aws_sagemaker_endpoint" "churn" {
        name                 = "churn"
        endpoint_config_name = aws_sagemaker_endpoint_configuration.churn.name
      }
      """;

  static final String TEMPLATE =
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Model:
          Type: String
      Resources:
        Config:
          Type: AWS::SageMaker::EndpointConfig
          Properties:
            EndpointConfigName: churn-2026-11
            ProductionVariants:
              - VariantName: blue
                ModelName: !Ref Model
                InstanceType: ml.m5.xlarge
                InitialInstanceCount: 2
                InitialVariantWeight: 1
        Endpoint:
          Type: AWS::SageMaker::Endpoint
          Properties:
            EndpointName: !Sub "${Model}-endpoint"
            EndpointConfigName: !GetAtt Config.EndpointConfigName
      """;

  private Documents() {}

  /** Returns a document of the page about the command line, or one beside them. */
  static String read(String name) {
    try {
      return Files.readString(Path.of("src", "test", "documents", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file into a directory and returns its path. */
  static String write(Path directory, String name, String content) {
    try {
      return Files.writeString(directory.resolve(name), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
