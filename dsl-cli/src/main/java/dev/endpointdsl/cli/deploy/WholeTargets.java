package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.sagemaker.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deploys whole deployments: models and inference components beside the configuration. */
final class WholeTargets {

  private static final List<DeploymentSection> NOT_DEPLOYED =
      List.of(
          DeploymentSection.SCALABLE_TARGETS,
          DeploymentSection.SCALING_POLICIES,
          DeploymentSection.SCHEDULED_ACTIONS,
          DeploymentSection.ALARMS);

  private WholeTargets() {}

  /**
   * Returns the endpoint of a document.
   *
   * @throws CommandException if it has no configuration or no endpoint, or parts that are not
   *     deployed
   */
  static DeploymentTarget of(FormatReading reading, Optional<String> endpoint, String file) {
    WholeDeployment whole = WholeDeployment.of(reading);
    for (DeploymentSection section : NOT_DEPLOYED) {
      if (!whole.requests(section).isEmpty()) {
        throw CommandException.unreadable(
            file
                + " has "
                + section.member()
                + ", which this command does not deploy; convert the document to cloudformation or"
                + " terraform, or remove the section");
      }
    }
    EndpointConfig config =
        whole
            .endpointConfig()
            .orElseThrow(
                () ->
                    CommandException.unreadable(
                        file + " has no EndpointConfig, and an endpoint needs one; add it"));
    String name =
        endpoint
            .or(() -> whole.endpoint().map(EndpointCreation::endpointName))
            .orElseThrow(
                () ->
                    CommandException.unreadable(
                        "no endpoint is named; add --endpoint NAME, or the section Endpoint to "
                            + file));
    return new DeploymentTarget(name, config, Optional.of(whole), Optional.empty());
  }

  /** Adds the parts of a deployment, and the tags and the guardrails of its endpoint. */
  static void addTo(DeploymentBuilder builder, WholeDeployment whole) {
    whole.models().forEach(builder::model);
    whole.inferenceComponents().forEach(builder::inferenceComponent);
    whole
        .endpoint()
        .flatMap(EndpointCreation::deploymentConfig)
        .ifPresent(builder::deploymentConfig);
    Map<String, String> tags = tags(whole);
    if (!tags.isEmpty()) {
      builder.addTags(tags);
    }
  }

  /** Returns the tags of the endpoint of a deployment. */
  static Map<String, String> tags(WholeDeployment whole) {
    Map<String, String> tags = new LinkedHashMap<>();
    whole
        .endpoint()
        .ifPresent(
            endpoint -> {
              for (Tag tag : endpoint.tags()) {
                tags.put(tag.key(), tag.value());
              }
            });
    return tags;
  }
}
