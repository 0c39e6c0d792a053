package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The deletions of a command, and the names of the resources beside the endpoints.
 *
 * @param deployer the deployer, with the part deployers of what the deletions name
 * @param deletions the deletions, each of another endpoint
 * @param named the names beside the endpoints', by the word for the resource in a {@link
 *     DeletionPlan}
 */
record DeletionTask(
    EndpointDeployer deployer, List<Deletion> deletions, Map<String, List<String>> named) {

  /** Copies the lists. */
  DeletionTask {
    deletions = List.copyOf(deletions);
    Map<String, List<String>> copies = new LinkedHashMap<>();
    named.forEach((resource, names) -> copies.put(resource, List.copyOf(names)));
    named = copies;
  }

  /** Collects names by resource, in order. */
  static final class Names {

    private final Map<String, List<String>> names = new LinkedHashMap<>();

    Names add(String resource, List<String> more) {
      names.computeIfAbsent(resource, each -> new ArrayList<>()).addAll(more);
      return this;
    }

    List<String> of(String resource) {
      return names.getOrDefault(resource, List.of()).stream().distinct().toList();
    }

    Map<String, List<String>> all() {
      Map<String, List<String>> all = new LinkedHashMap<>();
      names.keySet().forEach(resource -> all.put(resource, of(resource)));
      return all;
    }
  }
}
