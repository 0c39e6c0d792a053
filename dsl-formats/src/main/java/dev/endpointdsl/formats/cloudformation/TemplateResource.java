package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;

/**
 * A resource of a template that is a part of a deployment.
 *
 * @param id its logical ID
 * @param section the section of the part
 * @param properties its properties, without functions
 */
record TemplateResource(String id, DeploymentSection section, SourceObject properties) {

  /** Returns the reference to its name: {@code Model.ModelName}. */
  String nameSource() {
    return id + '.' + section.nameMember();
  }

  /** Returns its name, which CloudFormation makes up if the template has none. */
  SourceNode name() {
    return properties
        .find(section.nameMember())
        .map(SourceObject.Member::value)
        .orElseGet(() -> SourceReference.whole(nameSource(), properties.location()));
  }

  /** Returns properties with the name, if they have none. */
  SourceObject named(SourceObject without) {
    String member = section.nameMember();
    return without.find(member).isPresent()
        ? without
        : without.with(new SourceObject.Member(member, without.location(), name()));
  }
}
