package dev.endpointdsl.cli.document;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.ArrayList;
import java.util.List;

/** Finds the violations of a whole deployment: of each part, and between the parts. */
final class WholeDocumentViolations {

  private WholeDocumentViolations() {}

  /**
   * Returns the violations.
   *
   * @param areNamesKnown whether no name of a part depends on a value that is not known
   */
  static List<PartViolation> of(JsonObject request, boolean areNamesKnown) {
    WholeDeployment deployment = WholeDeployment.of(request);
    List<PartViolation> found = new ArrayList<>();
    for (DeploymentSection section : DeploymentSection.values()) {
      List<JsonObject> requests = deployment.requests(section);
      for (int i = 0; i < requests.size(); i++) {
        String at = "/" + section.member() + (section.isList() ? "/" + i : "");
        String name = section.member() + (section.isList() ? "[" + i + "]" : "");
        for (Violation violation : violations(section, requests.get(i))) {
          found.add(PartViolation.of(violation, at, name));
        }
      }
    }
    deployment.violationsBetweenParts().forEach(each -> found.add(PartViolation.of(each)));
    if (ScalingSections.isIn(deployment) && !lacksMembers(found)) {
      found.addAll(ScalingSections.violationsBetween(deployment, areNamesKnown));
    }
    return found;
  }

  private static boolean lacksMembers(List<PartViolation> found) {
    return found.stream().anyMatch(each -> each.violation().rule() == ShapeRule.REQUIRED);
  }

  private static List<Violation> violations(DeploymentSection section, JsonObject request) {
    return switch (section) {
      case MODELS -> Model.fromJson(request).violations();
      case ENDPOINT_CONFIG -> EndpointConfig.fromJson(request).violations();
      case ENDPOINT -> EndpointCreation.fromJson(request).violations();
      case INFERENCE_COMPONENTS -> InferenceComponent.fromJson(request).violations();
      case SCALABLE_TARGETS -> ScalableTarget.fromJson(request).violations();
      case SCALING_POLICIES -> ScalingPolicy.fromJson(request).violations();
      case SCHEDULED_ACTIONS -> ScheduledAction.fromJson(request).violations();
      case ALARMS -> List.of();
    };
  }
}
