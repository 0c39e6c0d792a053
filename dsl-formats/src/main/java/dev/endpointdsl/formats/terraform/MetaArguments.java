package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.provider.BlockContent;
import dev.endpointdsl.formats.terraform.provider.ProviderBehavior;
import java.util.Set;

/** Arguments and blocks of the resource that are no members of the request. */
final class MetaArguments {

  private static final Set<String> DROPPED =
      Set.of(
          "provider",
          "depends_on",
          "region",
          "id",
          "tags_all",
          "lifecycle",
          "timeouts",
          "provisioner",
          "connection");

  private MetaArguments() {}

  /** Reads an argument; false if it is none of these. */
  static boolean read(
      Body.Attribute attribute,
      ArgumentReader arguments,
      BlockContent content,
      ProviderBehavior provider,
      ReadingLog log) {
    switch (attribute.name()) {
      case "count", "for_each" ->
          log.problem(
              attribute.location(),
              "",
              attribute.name()
                  + " makes any number of configurations; read the JSON of the plan"
                  + " (terraform show -json), and choose one by its address");
      case "name_prefix" -> prefix(attribute, arguments.value(attribute), content, provider, log);
      default -> {
        if (!DROPPED.contains(attribute.name())) {
          return false;
        }
        drop(attribute.name(), attribute.location(), log);
      }
    }
    return true;
  }

  /** Reads a block; false if it is none of these. */
  static boolean read(Body.Block block, ReadingLog log) {
    if (!DROPPED.contains(block.type())) {
      return false;
    }
    drop(block.type(), block.location(), log);
    return true;
  }

  private static void drop(String name, SourceLocation location, ReadingLog log) {
    log.dropped(location, name, "it is for Terraform, and no member of the request");
  }

  private static void prefix(
      Body.Attribute attribute,
      SourceNode value,
      BlockContent content,
      ProviderBehavior provider,
      ReadingLog log) {
    if (value.isNull() || Values.isEmptyString(value)) {
      return;
    }
    if (content.has("EndpointConfigName")) {
      log.problem(
          attribute.location(),
          "EndpointConfigName",
          "name and name_prefix exclude each other; remove one");
    } else {
      provider.namePrefix(content, value);
    }
  }
}
