package dev.endpointdsl.formats.deployment;

import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonString;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a whole deployment that may have placeholders, by section. */
public final class DeploymentParts {

  private final Map<DeploymentSection, List<RequestNode>> parts =
      new EnumMap<>(DeploymentSection.class);

  /** Finds the parts of a deployment. */
  public DeploymentParts(RequestTemplate deployment) {
    for (DeploymentSection section : DeploymentSection.values()) {
      Stream<RequestNode> found = deployment.node().member(section.member()).stream();
      List<RequestNode> nodes =
          section.isList()
              ? found.flatMap(each -> each.elements().stream()).toList()
              : found.toList();
      parts.put(section, new ArrayList<>(nodes));
    }
  }

  /** Returns the parts of a section, in order. */
  public List<RequestNode> of(DeploymentSection section) {
    return List.copyOf(parts.getOrDefault(section, List.of()));
  }

  /** Returns the part that a reference is to. */
  public RequestNode part(PartReference reference) {
    return of(reference.section()).get(reference.index());
  }

  /**
   * Returns what identifies a string, whether it is known or not: two equal keys are the same
   * value. Other values have none.
   */
  static Optional<String> key(RequestNode node) {
    Optional<String> source = node.placeholder().map(Placeholder::source);
    return source.isPresent()
        ? source.map(each -> '\0' + each)
        : Optional.of(node.value())
            .filter(JsonString.class::isInstance)
            .map(each -> ((JsonString) each).value());
  }

  /** Returns the key of a member of a part. */
  static Optional<String> key(RequestNode part, String member) {
    return part.member(member).flatMap(DeploymentParts::key);
  }

  /** Returns the part of a section that has a value in a member, if there is one. */
  Optional<PartReference> find(DeploymentSection section, String member, String key) {
    List<RequestNode> all = of(section);
    for (int i = 0; i < all.size(); i++) {
      if (key(all.get(i), member).filter(key::equals).isPresent()) {
        return Optional.of(new PartReference(section, i, member));
      }
    }
    return Optional.empty();
  }
}
