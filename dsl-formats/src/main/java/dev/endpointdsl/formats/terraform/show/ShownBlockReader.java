package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.terraform.provider.BlockContent;
import dev.endpointdsl.formats.terraform.provider.ProviderBehavior;
import dev.endpointdsl.formats.terraform.provider.ProviderMember;
import dev.endpointdsl.formats.terraform.provider.ProviderVersion;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the attributes and blocks of a resource as structures of the request. */
final class ShownBlockReader {

  private final ProviderBehavior provider;
  private final OtherAttributes others;
  private final ReadingLog log;

  ShownBlockReader(ReadingLog log) {
    this.provider = new ProviderBehavior(ProviderVersion.V6_66, log);
    this.others = new OtherAttributes(log);
    this.log = log;
  }

  /** Reads a resource as a tree with the names of the request. */
  SourceObject read(ShownResource resource) {
    if (!(resource.values().value().orElse(null) instanceof SourceObject)) {
      throw log.fatal(
          resource.location(), "the resource has no values; have Terraform print it again");
    }
    RequestPlace root = RequestPlace.root();
    BlockContent content = members(resource.values(), root);
    ShownTags.of(resource).ifPresent(tags -> content.set("Tags", tags.location(), tags));
    prefix(resource.values(), content);
    others.report(resource.values(), root);
    provider.additions(content, root, resource.location());
    return content.object(root, resource.location());
  }

  private void prefix(ShownValue values, BlockContent content) {
    Optional<SourceNode> prefix = values.member("name_prefix").guarded().filter(this::isSet);
    if (!content.has("EndpointConfigName")) {
      prefix.ifPresent(each -> provider.namePrefix(content, each));
    }
  }

  private boolean isSet(SourceNode node) {
    return !ZeroValues.isZero(node);
  }

  private SourceObject block(ShownValue block, RequestPlace place, SourceLocation location) {
    BlockContent content = members(block, place);
    others.report(block, place);
    provider.additions(content, place, location);
    return content.object(place, location);
  }

  private BlockContent members(ShownValue block, RequestPlace place) {
    BlockContent content = new BlockContent();
    for (Map.Entry<String, MemberDescription> each : place.members().entrySet()) {
      MemberDescription member = each.getValue();
      ShownValue value = block.member(each.getKey());
      if (value.isUnknown()) {
        unknown(value, member, place)
            .ifPresent(found -> content.set(member.name(), found.location(), found));
      } else if (place.isBlock(member)) {
        blocks(value, each.getKey(), member, place, content);
      } else if (!member.name().equals("Tags")) {
        value
            .guarded()
            .filter(found -> !ZeroValues.isUnset(found, member))
            .ifPresent(found -> content.set(member.name(), found.location(), found));
      }
    }
    return content;
  }

  /** Returns a reference, unless it is the provider that makes up the value. */
  private Optional<SourceNode> unknown(
      ShownValue value, MemberDescription member, RequestPlace place) {
    Optional<String> reference = value.reference();
    boolean computed = place.provided(member).map(ProviderMember::isComputed).orElse(false);
    if (member.name().equals("Tags") || (computed && reference.isEmpty())) {
      return Optional.empty();
    }
    SourceLocation location = value.unknown().orElseThrow().location();
    reference.ifPresent(
        source ->
            log.warn(
                location,
                place.path(member.name()),
                "the plan says that the value depends on " + source + ", but not how"));
    return Optional.of(SourceReference.whole(reference.orElse(value.address()), location));
  }

  private void blocks(
      ShownValue value,
      String name,
      MemberDescription member,
      RequestPlace place,
      BlockContent content) {
    boolean list = member.type().kind() == ValueKind.LIST;
    List<ShownValue> blocks = value.blocks();
    for (ShownValue block : blocks) {
      SourceNode node = block.value().orElseThrow();
      int index = content.blocks(member.name()).size();
      if (!list && index > 0) {
        log.changed(
            node.location(), place.path(member.name()), "the provider sends only the first block");
        return;
      }
      RequestPlace below = place.below(member, index);
      if (!(node instanceof SourceObject) && !node.isNull()) {
        log.problem(node.location(), below.path(), "expected an object, found another value");
      } else {
        SourceObject read = block(block, below, node.location());
        if (read.members().isEmpty() && !list) {
          provider.empty(name, node.location(), below);
        } else {
          content.add(member, read);
        }
      }
    }
  }
}
