package dev.endpointdsl.formats.deployment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A section of a whole deployment, in the order in which the parts are created. */
public enum DeploymentSection {
  /** The models: requests of {@code CreateModel}. */
  MODELS("Models", "Model", true, "ModelName"),
  /** The endpoint configuration: the request of {@code CreateEndpointConfig}. */
  ENDPOINT_CONFIG("EndpointConfig", "EndpointConfig", false, "EndpointConfigName"),
  /** The endpoint: the request of {@code CreateEndpoint}. */
  ENDPOINT("Endpoint", "EndpointCreation", false, "EndpointName"),
  /** The inference components: requests of {@code CreateInferenceComponent}. */
  INFERENCE_COMPONENTS("InferenceComponents", "InferenceComponent", true, "InferenceComponentName"),
  /** The scalable targets: requests of {@code RegisterScalableTarget}. */
  SCALABLE_TARGETS("ScalableTargets", "ScalableTarget", true, "ResourceId"),
  /** The scaling policies: requests of {@code PutScalingPolicy}. */
  SCALING_POLICIES("ScalingPolicies", "ScalingPolicy", true, "PolicyName"),
  /** The scheduled actions: requests of {@code PutScheduledAction}. */
  SCHEDULED_ACTIONS("ScheduledActions", "ScheduledAction", true, "ScheduledActionName"),
  /** The alarms: requests of {@code PutMetricAlarm}. */
  ALARMS("Alarms", "MetricAlarm", true, "AlarmName");

  private final String member;
  private final String structure;
  private final boolean list;
  private final String nameMember;

  DeploymentSection(String member, String structure, boolean list, String nameMember) {
    this.member = member;
    this.structure = structure;
    this.list = list;
    this.nameMember = nameMember;
  }

  /** Returns the name of the section in a document: {@code Models}. */
  public String member() {
    return member;
  }

  /** Returns the name of the structure that each part of the section is. */
  public String structure() {
    return structure;
  }

  /** Checks whether the section can have several parts. */
  public boolean isList() {
    return list;
  }

  /** Returns the member of a part that has its name: {@code ModelName}. */
  public String nameMember() {
    return nameMember;
  }

  /** Checks whether a document with these members is a whole deployment. */
  public static boolean isIn(Set<String> members) {
    for (DeploymentSection section : values()) {
      if (members.contains(section.member)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the section with a name in a document, if there is one. */
  public static Optional<DeploymentSection> find(String member) {
    return Arrays.stream(values()).filter(each -> each.member.equals(member)).findFirst();
  }
}
