package dev.endpointdsl.formats.terraform.provider;

import dev.endpointdsl.formats.deployment.DeploymentSection;
import java.util.Arrays;
import java.util.Optional;

/** A type of resource of the provider that is a part of a deployment. */
public enum ProviderResource {
  /** A model. */
  MODEL("aws_sagemaker_model", DeploymentSection.MODELS, ProviderVersion.V5_100),
  /** An endpoint configuration. */
  ENDPOINT_CONFIG(
      "aws_sagemaker_endpoint_configuration",
      DeploymentSection.ENDPOINT_CONFIG,
      ProviderVersion.V6_66),
  /** An endpoint. */
  ENDPOINT("aws_sagemaker_endpoint", DeploymentSection.ENDPOINT, ProviderVersion.V5_100),
  /** A scalable target. */
  SCALABLE_TARGET(
      "aws_appautoscaling_target", DeploymentSection.SCALABLE_TARGETS, ProviderVersion.V5_100),
  /** A scaling policy. */
  SCALING_POLICY(
      "aws_appautoscaling_policy", DeploymentSection.SCALING_POLICIES, ProviderVersion.V5_100),
  /** A scheduled action. */
  SCHEDULED_ACTION(
      "aws_appautoscaling_scheduled_action",
      DeploymentSection.SCHEDULED_ACTIONS,
      ProviderVersion.V5_100),
  /** An alarm. */
  ALARM("aws_cloudwatch_metric_alarm", DeploymentSection.ALARMS, ProviderVersion.V5_100);

  private final String type;
  private final DeploymentSection section;
  private final ProviderVersion newest;

  ProviderResource(String type, DeploymentSection section, ProviderVersion newest) {
    this.type = type;
    this.section = section;
    this.newest = newest;
  }

  /** Returns the type in Terraform: {@code aws_sagemaker_model}. */
  public String type() {
    return type;
  }

  /** Returns the section of a deployment that has these resources. */
  public DeploymentSection section() {
    return section;
  }

  /** Returns the newest version of the provider whose schema of the resource is known. */
  public ProviderVersion newest() {
    return newest;
  }

  /** Returns the resource with a type in Terraform, if it is a part of a deployment. */
  public static Optional<ProviderResource> find(String type) {
    return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
  }

  /** Returns the resource of a section; inference components have none. */
  public static Optional<ProviderResource> of(DeploymentSection section) {
    return Arrays.stream(values()).filter(each -> each.section == section).findFirst();
  }
}
