package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.NameCases;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.provider.BlockContent;
import dev.endpointdsl.formats.terraform.provider.ProviderBehavior;
import dev.endpointdsl.formats.terraform.provider.ProviderVersion;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the resource and its blocks as structures of the request. */
final class BlockReader {

  private final ReadingLog log;
  private final DynamicBlocks dynamicBlocks;
  private final ArgumentReader arguments;
  private final ProviderBehavior provider;
  private final boolean json;

  BlockReader(
      Evaluator evaluator,
      EvaluationBudget budget,
      ProviderVersion version,
      boolean json,
      ReadingLog log) {
    this.log = log;
    this.dynamicBlocks = new DynamicBlocks(evaluator, budget, log);
    this.arguments = new ArgumentReader(evaluator, log);
    this.provider = new ProviderBehavior(version, log);
    this.json = json;
  }

  /** Reads the content of a block. */
  SourceObject read(Body body, RequestPlace place, SourceLocation location) {
    return content(body, place, location).object(place, location);
  }

  private BlockContent content(Body body, RequestPlace place, SourceLocation location) {
    BlockContent content = new BlockContent();
    Set<String> names = new HashSet<>();
    for (Body.Attribute attribute : prefixLast(body.attributes())) {
      if (!names.add(attribute.name())) {
        log.problem(
            attribute.location(),
            place.path(attribute.name()),
            "the argument appears twice; remove one");
      } else {
        attribute(attribute, place, content);
      }
    }
    body.blocks().forEach(block -> block(block, place, content));
    provider.complete(content, place, location);
    return content;
  }

  /**
   * Returns the arguments so that the prefix of a name is read when it is known if there is a name.
   */
  private static List<Body.Attribute> prefixLast(List<Body.Attribute> attributes) {
    return attributes.stream()
        .sorted(Comparator.comparing(each -> each.name().equals("name_prefix")))
        .toList();
  }

  private void attribute(Body.Attribute attribute, RequestPlace place, BlockContent content) {
    Map<String, MemberDescription> members = place.members();
    MemberDescription member = members.get(attribute.name());
    if (json && (member == null || place.isBlock(member))) {
      if (member != null || attribute.name().equals("dynamic")) {
        List<Body.Block> blocks = JsonSyntax.blocks(attribute, log);
        blocks.forEach(block -> block(block, place, content));
        return;
      }
    }
    if (place.isRoot() && MetaArguments.read(attribute, arguments, content, provider, log)) {
      return;
    }
    if (member == null) {
      unknown(attribute.name(), "argument", attribute.location(), place);
    } else if (place.isBlock(member)) {
      log.problem(
          attribute.location(),
          place.path(member.name()),
          attribute.name() + " is a block, and no argument; write it without =");
    } else {
      arguments.read(attribute, member, place, content);
    }
  }

  private void block(Body.Block block, RequestPlace place, BlockContent content) {
    if (block.type().equals("dynamic")) {
      dynamicBlocks.expand(block, each -> block(each, place, content));
      return;
    }
    if (place.isRoot() && MetaArguments.read(block, log)) {
      return;
    }
    MemberDescription member = place.members().get(block.type());
    if (member == null) {
      unknown(block.type(), "block", block.location(), place);
    } else if (!place.isBlock(member)) {
      log.problem(
          block.location(),
          place.path(member.name()),
          block.type() + " is an argument, and no block; write it with =");
    } else {
      structure(block, member, place, content);
    }
  }

  private void structure(
      Body.Block block, MemberDescription member, RequestPlace place, BlockContent content) {
    int index = content.blocks(member.name()).size();
    int limit = ProviderBehavior.maximum(member);
    if (index == limit) {
      log.problem(
          block.brace(),
          place.path(member.name()),
          "the provider takes at most "
              + limit
              + (limit == 1 ? " block " : " blocks ")
              + block.type()
              + "; remove one");
    }
    if (index >= limit) {
      return;
    }
    RequestPlace below = place.below(member, index);
    BlockContent read = content(block.body(), below, block.brace());
    boolean list = member.type().kind() == ValueKind.LIST;
    if (read.isEmpty() && !list) {
      provider.empty(block.type(), block.location(), below);
    } else {
      content.add(member, read.object(below, block.brace()));
    }
  }

  private void unknown(String name, String what, SourceLocation location, RequestPlace place) {
    Map<String, MemberDescription> members = place.members();
    boolean ofRequest =
        place.type().members().stream()
            .anyMatch(each -> NameCases.snakeCase(each.name()).equals(name));
    String why =
        ofRequest
            ? "the provider has no "
                + what
                + " of this name up to version "
                + place.resource().newest().number()
                + "; use CloudFormation or the AWS CLI"
            : "unknown " + what + SpellingSuggestions.suggestion(name, members.keySet());
    log.problem(location, place.path(name), why);
  }
}
