package dev.endpointdsl.cli.live;

import dev.endpointdsl.MemberFacts;
import dev.endpointdsl.autoscaling.ScalingPolicyFacts;
import dev.endpointdsl.autoscaling.ScheduledActionFacts;
import dev.endpointdsl.deploy.ConfigDifferences;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import dev.endpointdsl.sagemaker.EndpointCreationFacts;
import dev.endpointdsl.sagemaker.InferenceComponentFacts;
import dev.endpointdsl.sagemaker.ModelFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares whole deployments by meaning: the parts of each section by what identifies them. */
final class DeploymentDifferences {

  private static final MemberFacts NO_FACTS = MemberFacts.builder().build();

  private static final MemberFacts ALARM =
      MemberFacts.builder()
          .serviceDefault("ActionsEnabled", "true")
          .serviceDefault("TreatMissingData", "\"missing\"")
          .elementKey("Dimensions", "Name")
          .elementKey("Tags", "Key")
          .build();

  /** The members that identify the parts of sections in which a name is not enough. */
  private static final Map<DeploymentSection, List<String>> KEYS =
      Map.of(
          DeploymentSection.SCALABLE_TARGETS, List.of("ResourceId", "ScalableDimension"),
          DeploymentSection.SCALING_POLICIES, List.of("ResourceId", "PolicyName"),
          DeploymentSection.SCHEDULED_ACTIONS, List.of("ResourceId", "ScheduledActionName"));

  private DeploymentDifferences() {}

  /** Returns the differences, in the order of the sections. */
  static List<Difference> between(WholeDeployment one, WholeDeployment other) {
    List<Difference> differences = new ArrayList<>();
    for (DeploymentSection section : DeploymentSection.values()) {
      Map<String, JsonObject> before = parts(section, one);
      Map<String, JsonObject> after = parts(section, other);
      Set<String> paths = new LinkedHashSet<>(after.keySet());
      paths.addAll(before.keySet());
      for (String path : paths) {
        JsonObject live = before.getOrDefault(path, JsonObject.EMPTY);
        JsonObject wanted = after.getOrDefault(path, JsonObject.EMPTY);
        ConfigDifferences.between(facts(section), live, wanted).stream()
            .map(each -> new Difference(path + each.path(), each.live(), each.wanted()))
            .forEach(differences::add);
      }
    }
    return differences;
  }

  private static Map<String, JsonObject> parts(
      DeploymentSection section, WholeDeployment deployment) {
    Map<String, JsonObject> parts = new LinkedHashMap<>();
    for (JsonObject request : deployment.requests(section)) {
      String path = section.isList() ? "[" + key(section, request) + "]." : ".";
      String unique = section.member() + path;
      for (int i = 2; parts.containsKey(unique); i++) {
        unique = section.member() + "[" + key(section, request) + " " + i + "].";
      }
      parts.put(unique, request);
    }
    return parts;
  }

  private static String key(DeploymentSection section, JsonObject request) {
    return KEYS.getOrDefault(section, List.of(section.nameMember())).stream()
        .map(member -> request.find(member).orElse(new JsonString("")))
        .map(value -> "\"" + ((JsonString) value).value() + "\"")
        .collect(Collectors.joining(", "));
  }

  private static MemberFacts facts(DeploymentSection section) {
    return switch (section) {
      case MODELS -> ModelFacts.FACTS;
      case ENDPOINT_CONFIG -> EndpointConfigFacts.FACTS;
      case ENDPOINT -> EndpointCreationFacts.FACTS;
      case INFERENCE_COMPONENTS -> InferenceComponentFacts.FACTS;
      case SCALABLE_TARGETS -> NO_FACTS;
      case SCALING_POLICIES -> ScalingPolicyFacts.FACTS;
      case SCHEDULED_ACTIONS -> ScheduledActionFacts.FACTS;
      case ALARMS -> ALARM;
    };
  }
}
