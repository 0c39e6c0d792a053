package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.internal.config.RequestDiff;
import dev.endpointdsl.deploy.internal.name.ContentHashName;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.sagemaker.ContainerDefinition;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.ModelFacts;
import java.util.List;
import java.util.Set;

/** Compares the content of two models. */
final class ModelDiff {

  private static final RequestDiff CONTENT =
      new RequestDiff(ModelFacts.FACTS, Set.copyOf(ModelFacts.FACTS.excludedFromContent()));

  private ModelDiff() {}

  /**
   * Returns the differences that prove different content. If the name is made of the content, a
   * value that is only live does not: it is a default that the service filled in.
   */
  static List<Difference> conflicts(Model live, Model wanted) {
    List<Difference> differences =
        CONTENT.between(
            JsonTreeReader.readObject(live.toJson()), JsonTreeReader.readObject(wanted.toJson()));
    if (differences.isEmpty() && !hosts(live).equals(hosts(wanted))) {
      return List.of(new Difference("Containers", json(live), json(wanted))); // another order
    }
    return ContentHashName.isOf(wanted)
        ? differences.stream().filter(difference -> difference.wanted() != null).toList()
        : differences;
  }

  /** Returns the host names of the containers in the order in which a request passes them. */
  private static List<String> hosts(Model model) {
    return model.containers().stream()
        .map(ContainerDefinition::containerHostname)
        .map(name -> name.orElse(""))
        .toList();
  }

  private static String json(Model model) {
    return JsonTreeWriter.compact(JsonArray.ofStrings(hosts(model)));
  }
}
