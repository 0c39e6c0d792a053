package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.document.ScalingSections;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.sagemaker.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Deploys whole deployments: models and inference components beside the configuration. */
final class WholeTargets {

  private WholeTargets() {}

  /**
   * Returns the endpoint of a document.
   *
   * @throws CommandException if it has no configuration or no endpoint, or an alarm that is no part
   *     of its scaling
   */
  static DeploymentTarget of(FormatReading reading, Optional<String> endpoint, String file) {
    WholeDeployment whole = WholeDeployment.of(reading);
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
    return new DeploymentTarget(
        name, config, Optional.of(whole), scaling(whole, file), Optional.empty());
  }

  private static Optional<ScalingPart> scaling(WholeDeployment whole, String file) {
    if (!ScalingSections.isIn(whole)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ScalingPart.of(ScalingSections.read(whole, file).scalings()));
    } catch (InvalidConfigException e) {
      throw CommandException.failed(file + ": " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw CommandException.unreadable(file + ": " + e.getMessage());
    }
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
