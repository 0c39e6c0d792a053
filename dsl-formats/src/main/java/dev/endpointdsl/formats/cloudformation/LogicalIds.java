package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.deployment.DeploymentParts;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.json.tree.JsonString;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The logical IDs of the resources of a deployment, made of their names. */
final class LogicalIds {

  private final Map<DeploymentSection, List<String>> ids = new EnumMap<>(DeploymentSection.class);
  private final Set<String> taken = new HashSet<>();

  LogicalIds(DeploymentParts parts) {
    for (DeploymentSection section : DeploymentSection.values()) {
      List<String> all = new ArrayList<>();
      parts.of(section).forEach(each -> all.add(unique(id(section, each))));
      ids.put(section, all);
    }
  }

  /** Returns the ID of a part. */
  String of(DeploymentSection section, int index) {
    return ids.getOrDefault(section, List.of()).get(index);
  }

  private static String id(DeploymentSection section, RequestNode part) {
    if (!section.isList()) {
      return section.member();
    }
    String name =
        part.member(section.nameMember())
            .filter(each -> each.value() instanceof JsonString)
            .map(RequestNode::string)
            .orElse("");
    return kind(section) + TemplateValues.upperCamel(name);
  }

  private static String kind(DeploymentSection section) {
    return switch (section) {
      case INFERENCE_COMPONENTS -> "Component";
      case SCALABLE_TARGETS -> "Target";
      case SCALING_POLICIES -> "Policy";
      case ALARMS -> "Alarm";
      default -> "Model";
    };
  }

  private String unique(String id) {
    String unique = id;
    for (int i = 2; !taken.add(unique); i++) {
      unique = id + i;
    }
    return unique;
  }
}
