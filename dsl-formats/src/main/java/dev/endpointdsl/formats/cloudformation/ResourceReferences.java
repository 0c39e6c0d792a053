package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The references between the resources of a template, in place of the values that they stand for.
 */
final class ResourceReferences {

  private final Map<String, SourceNode> known = new HashMap<>();
  private final Set<String> arns = new HashSet<>();
  private final ReadingLog log;

  ResourceReferences(ReadingLog log) {
    this.log = log;
  }

  /** Remembers the name of a resource. */
  void name(TemplateResource resource) {
    if (resource.section() != DeploymentSection.SCALABLE_TARGETS
        && resource.section() != DeploymentSection.SCALING_POLICIES) {
      known.put(resource.nameSource(), resource.name());
      known.put(resource.id(), resource.name());
      if (resource.section() != DeploymentSection.ALARMS) {
        arns.add(resource.id());
      }
    }
  }

  /** Remembers what a reference is. */
  void put(String source, SourceNode value) {
    known.put(source, value);
  }

  /** Returns the properties of a resource with the values of references that are known. */
  SourceObject resolve(TemplateResource resource) {
    return (SourceObject) resolve(resource.properties());
  }

  private SourceNode resolve(SourceNode node) {
    if (node instanceof SourceObject object) {
      return new SourceObject(
          object.members().stream()
              .map(
                  each ->
                      new SourceObject.Member(each.name(), each.location(), resolve(each.value())))
              .toList(),
          object.location());
    }
    if (node instanceof SourceList list) {
      return new SourceList(list.elements().stream().map(this::resolve).toList(), list.location());
    }
    return node instanceof SourceReference reference ? resolve(reference) : node;
  }

  private SourceNode resolve(SourceReference reference) {
    if (reference.isWhole()) {
      String source = reference.parts().get(0).reference();
      SourceNode value = known.get(source);
      if (value != null && arns.contains(source)) {
        log.warn(
            reference.location(),
            "",
            "Ref of "
                + source
                + " is an ARN in CloudFormation, and its name is read; use Fn::GetAtt");
      }
      return value == null ? reference : at(value, reference.location());
    }
    List<Part> parts = new ArrayList<>();
    reference.parts().forEach(each -> parts.addAll(parts(each)));
    if (parts.stream().anyMatch(Part::isReference)) {
      return new SourceReference(reference.source(), parts, reference.location());
    }
    return SourceScalar.string(
        parts.stream().map(Part::literal).collect(Collectors.joining()), reference.location());
  }

  private List<Part> parts(Part part) {
    SourceNode value = known.get(part.reference());
    if (value instanceof SourceScalar scalar) {
      return List.of(Part.literal(scalar.text()));
    }
    return value instanceof SourceReference reference ? reference.parts() : List.of(part);
  }

  private static SourceNode at(SourceNode value, SourceLocation location) {
    if (value instanceof SourceScalar scalar) {
      return SourceScalar.string(scalar.text(), location);
    }
    return value instanceof SourceReference reference
        ? new SourceReference(reference.source(), reference.parts(), location)
        : value;
  }
}
