package dev.endpointdsl.formats.document;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.skeleton.Scenarios;
import dev.endpointdsl.formats.skeleton.Uncommented;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the members that a format cannot express: it prints a request with each member in turn, and
 * collects what the printer refuses.
 */
final class FormatLosses {

  private static final List<RequestTemplate> REQUESTS =
      Uncommented.each(Formats.print(Scenarios.request(Scenarios.MINIMAL), "skeleton").text())
          .stream()
          .map(text -> Formats.read(text, "yaml", ReadOptions.none()).template())
          .toList();

  private FormatLosses() {}

  /** Returns the paths of the members, without those below a member that is refused as a whole. */
  static Set<String> of(String format, PrintOptions options) {
    Set<String> refused = new TreeSet<>();
    Set<String> expressed = new HashSet<>();
    for (RequestTemplate request : REQUESTS) {
      try {
        Formats.print(request, format, options);
        addPaths(request.node(), expressed);
      } catch (FormatException e) {
        e.problems()
            .forEach(problem -> refused.add(problem.path().replaceAll("\\[[0-9]+\\]", "[]")));
      }
    }
    refused.removeAll(expressed);
    Set<String> outermost = new LinkedHashSet<>(refused);
    outermost.removeIf(
        path ->
            refused.stream()
                .anyMatch(other -> path.startsWith(other + ".") || path.startsWith(other + "[]")));
    return outermost;
  }

  private static void addPaths(RequestNode node, Set<String> paths) {
    paths.add(node.memberPath());
    if (node.kind() == ValueKind.STRUCTURE) {
      node.members().forEach(member -> addPaths(member, paths));
    } else if (node.kind() == ValueKind.LIST) {
      node.elements().forEach(element -> addPaths(element, paths));
    }
  }
}
