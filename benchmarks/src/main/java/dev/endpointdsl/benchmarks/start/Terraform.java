package dev.endpointdsl.benchmarks.start;

import dev.endpointdsl.benchmarks.process.TimedCommand;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Terraform in a folder of its own, with configurations and endpoints like those of {@link
 * dev.endpointdsl.benchmarks.cold.Deploy}. It reads no user's settings, and connects to loopback
 * only.
 *
 * @param executable the program
 * @param folder its working directory
 */
record Terraform(Path executable, Path folder) {

  /** The environment variable that names a folder for {@code terraform init -plugin-dir}. */
  static final String PLUGINS = "ENDPOINT_DSL_TERRAFORM_PLUGINS";

  private static final String NOWHERE = "http://127.0.0.1:9";

  private static final String MAIN =
      """
      terraform {
        required_providers {
          aws = {
            source = "hashicorp/aws"
          }
        }
      }

      variable "endpoint" {
        type = string
      }

      variable "number" {
        type = number
      }

      provider "aws" {
        region                      = "us-east-1"
        access_key                  = "local"
        secret_key                  = "local"
        skip_credentials_validation = true
        skip_requesting_account_id  = true
        skip_region_validation      = true
        skip_metadata_api_check     = true
        endpoints {
          sagemaker = var.endpoint
        }
      }

      resource "aws_sagemaker_endpoint_configuration" "c" {
        count = var.number
        name  = "config-${count.index}"
        production_variants {
          variant_name           = "blue"
          model_name             = "churn"
          instance_type          = "ml.m5.xlarge"
          initial_instance_count = 1
        }
        tags = {
          team = "risk"
        }
      }

      resource "aws_sagemaker_endpoint" "e" {
        count                = var.number
        name                 = "endpoint-${count.index}"
        endpoint_config_name = aws_sagemaker_endpoint_configuration.c[count.index].name
      }
      """;

  /** Returns an initialized Terraform, or empty if it is not installed. */
  static Optional<Terraform> installed(Path folder) throws IOException, InterruptedException {
    String plugins = System.getenv(PLUGINS);
    Optional<Path> executable = CommandLineStarts.onPath("terraform");
    if (plugins == null || executable.isEmpty()) {
      return Optional.empty();
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("main.tf"), MAIN);
    Files.createFile(folder.resolve("terraform.rc"));
    Terraform terraform = new Terraform(executable.get(), folder);
    terraform.command(URI.create(NOWHERE), 0, "init", "-plugin-dir=" + plugins).run();
    return Optional.of(terraform);
  }

  TimedCommand plan(URI endpoint, int number) {
    return command(endpoint, number, "plan");
  }

  TimedCommand apply(URI endpoint, int number) {
    return command(endpoint, number, "apply", "-auto-approve");
  }

  TimedCommand validate() {
    return new TimedCommand(
        List.of(executable.toString(), "validate", "-no-color"),
        folder,
        environment(URI.create(NOWHERE), 1));
  }

  /** Deletes the state of earlier runs, so that each begins with nothing deployed. */
  void forget() throws IOException {
    Files.deleteIfExists(folder.resolve("terraform.tfstate"));
    Files.deleteIfExists(folder.resolve("terraform.tfstate.backup"));
  }

  private TimedCommand command(URI endpoint, int number, String verb, String... options) {
    List<String> command =
        new ArrayList<>(List.of(executable.toString(), verb, "-no-color", "-input=false"));
    command.addAll(List.of(options));
    return new TimedCommand(command, folder, environment(endpoint, number));
  }

  private Map<String, String> environment(URI endpoint, int number) {
    return Map.ofEntries(
        Map.entry("PATH", String.valueOf(System.getenv("PATH"))),
        Map.entry("HOME", folder.toString()),
        Map.entry("HTTP_PROXY", NOWHERE),
        Map.entry("HTTPS_PROXY", NOWHERE),
        Map.entry("NO_PROXY", "127.0.0.1,localhost"),
        Map.entry("AWS_EC2_METADATA_DISABLED", "true"),
        Map.entry("CHECKPOINT_DISABLE", "1"),
        Map.entry("TF_IN_AUTOMATION", "1"),
        Map.entry("TF_CLI_CONFIG_FILE", folder.resolve("terraform.rc").toString()),
        Map.entry("TF_VAR_endpoint", endpoint.toString()),
        Map.entry("TF_VAR_number", String.valueOf(number)));
  }
}
