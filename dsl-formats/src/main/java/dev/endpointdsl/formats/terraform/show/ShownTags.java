package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.terraform.provider.TagMaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tags of a resource: those with the provider's defaults, if they are known. */
final class ShownTags {

  private ShownTags() {}

  /** Returns the tags, or a reference if they are not known; empty if there are none. */
  static Optional<SourceNode> of(ShownResource resource) {
    ShownValue all = resource.values().member("tags_all");
    Optional<SourceNode> live = all.guarded().filter(SourceObject.class::isInstance);
    if (live.isPresent() && !all.isUnknown()) {
      return Optional.<SourceNode>of(TagMaps.list((SourceObject) live.get()))
          .filter(each -> !((SourceList) each).elements().isEmpty());
    }
    ShownValue own = resource.values().member("tags");
    if (own.isUnknown()) {
      SourceLocation location = own.unknown().orElseThrow().location();
      return Optional.of(SourceReference.whole(own.reference().orElse(own.address()), location));
    }
    Optional<SourceNode> defaults = resource.defaultTags();
    if (defaults.isPresent() && !(defaults.get() instanceof SourceObject)) {
      return defaults;
    }
    SourceLocation location = own.value().map(SourceNode::location).orElseGet(resource::location);
    SourceList tags = TagMaps.list(new SourceObject(members(own), location));
    return Optional.<SourceNode>of(
            defaults
                .map(each -> TagMaps.merged(tags, TagMaps.list((SourceObject) each)))
                .orElse(tags))
        .filter(each -> !((SourceList) each).elements().isEmpty());
  }

  /** Returns the tags that are known, and references for the others. */
  private static List<SourceObject.Member> members(ShownValue own) {
    List<SourceObject.Member> members = new ArrayList<>();
    if (own.guarded().orElse(null) instanceof SourceObject known) {
      members.addAll(known.members());
    }
    if (own.unknown().orElse(null) instanceof SourceObject flags) {
      for (SourceObject.Member flag : flags.members()) {
        if (JsonPaths.isTrue(flag.value())) {
          SourceNode reference =
              SourceReference.whole(own.member(flag.name()).address(), flag.location());
          members.add(new SourceObject.Member(flag.name(), flag.location(), reference));
        }
      }
    }
    return members;
  }
}
