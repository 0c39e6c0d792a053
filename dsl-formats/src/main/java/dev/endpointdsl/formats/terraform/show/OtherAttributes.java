package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.terraform.provider.ProviderVersion;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import dev.endpointdsl.message.QuotedText;
import java.util.Set;

/** Attributes that are no members of the request, and those of newer providers. */
final class OtherAttributes {

  /** Attributes whose values the request has by others. */
  private static final Set<String> READ = Set.of("name_prefix", "tags", "tags_all");

  private static final Set<String> DROPPED = Set.of("arn", "id", "region", "timeouts");

  private final ReadingLog log;

  OtherAttributes(ReadingLog log) {
    this.log = log;
  }

  /** Notes or refuses the attributes of a block that are set and no members of the request. */
  void report(ShownValue block, RequestPlace place) {
    if (block.value().orElse(null) instanceof SourceObject object) {
      Set<String> members = place.members().keySet();
      object.members().stream()
          .filter(each -> !members.contains(each.name()) && !ZeroValues.isZero(each.value()))
          .forEach(each -> report(each, place));
    }
  }

  private void report(SourceObject.Member attribute, RequestPlace place) {
    String name = QuotedText.line(attribute.name());
    if (!place.isRoot() || !(READ.contains(name) || DROPPED.contains(name))) {
      log.loss(
          attribute.location(),
          place.path(name),
          "unknown attribute: the provider has none of this name up to version "
              + ProviderVersion.V6_66.number()
              + "; read a description of the live endpoint configuration");
    } else if (DROPPED.contains(name)) {
      log.dropped(attribute.location(), name, "it is for Terraform, and no member of the request");
    }
  }
}
