package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.deployment.DeploymentSection;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The types of the resources that the parts of a deployment are. */
final class DeploymentTypes {

  private static final Map<DeploymentSection, String> TYPES =
      new EnumMap<>(
          Map.of(
              DeploymentSection.MODELS, "AWS::SageMaker::Model",
              DeploymentSection.ENDPOINT_CONFIG, "AWS::SageMaker::EndpointConfig",
              DeploymentSection.ENDPOINT, "AWS::SageMaker::Endpoint",
              DeploymentSection.INFERENCE_COMPONENTS, "AWS::SageMaker::InferenceComponent",
              DeploymentSection.SCALABLE_TARGETS, "AWS::ApplicationAutoScaling::ScalableTarget",
              DeploymentSection.SCALING_POLICIES, "AWS::ApplicationAutoScaling::ScalingPolicy",
              DeploymentSection.ALARMS, "AWS::CloudWatch::Alarm"));

  private DeploymentTypes() {}

  /** Returns the type of the resources of a section; scheduled actions have none. */
  static String of(DeploymentSection section) {
    return Optional.ofNullable(TYPES.get(section)).orElseThrow();
  }

  /** Returns the section of the resources of a type, if it has one. */
  static Optional<DeploymentSection> section(String type) {
    return Arrays.stream(DeploymentSection.values())
        .filter(each -> type.equals(TYPES.get(each)))
        .findFirst();
  }
}
