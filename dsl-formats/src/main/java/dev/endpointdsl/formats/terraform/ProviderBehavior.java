package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.terraform.hcl.Body;
import java.math.BigDecimal;
import java.util.Map;

/** The members that the provider requires, and those that it adds to the request. */
final class ProviderBehavior {

  private final ProviderVersion version;
  private final ReadingLog log;

  ProviderBehavior(ProviderVersion version, ReadingLog log) {
    this.version = version;
    this.log = log;
  }

  /** Returns how many blocks the provider takes. */
  int maximum(MemberDescription member) {
    if (member.type().kind() != ValueKind.LIST) {
      return 1;
    }
    return member.name().equals("CaptureOptions")
        ? 2
        : member.type().bound("maxSize").map(BigDecimal::intValue).orElse(10);
  }

  /** Warns of a block with nothing in it. */
  void empty(Body.Block block, RequestPlace place) {
    log.warn(
        block.location(),
        place.path(),
        "the provider fails at an empty block "
            + block.type()
            + "; the member is not set; remove the block");
  }

  /** Reports what is missing, and adds what the provider adds. */
  void complete(BlockContent content, RequestPlace place, SourceLocation location) {
    boolean optional =
        content.isEmpty()
            && place.members().entrySet().stream().noneMatch(each -> requires(each, place));
    for (Map.Entry<String, MemberDescription> each : place.members().entrySet()) {
      if (requires(each, place) && !content.has(each.getValue().name())) {
        log.problem(
            location,
            place.path(each.getValue().name()),
            "the provider requires " + each.getKey() + "; add it");
      }
    }
    if (!optional) {
      names(content, place, location);
      keys(content, place, location);
      if (log.options().addsProviderDefaults()) {
        defaults(content, place, location);
      }
    }
  }

  private boolean requires(Map.Entry<String, MemberDescription> member, RequestPlace place) {
    String path = place.memberPath(member.getValue());
    boolean shadowKey = path.equals("ShadowProductionVariants[].CoreDumpConfig.KmsKeyId");
    return shadowKey
        || (!path.equals("ShadowProductionVariants[]")
            && ProviderMembers.find(path).map(each -> each.isRequired(version)).orElse(false));
  }

  private void names(BlockContent content, RequestPlace place, SourceLocation location) {
    if (place.isRoot()) {
      name(content, place, "EndpointConfigName", "endpointConfigName", location);
    } else if (isVariant(place)) {
      int index = Integer.parseInt(place.path().replaceAll("[^0-9]", "")) + 1;
      String shadow = place.path().startsWith("Shadow") ? "shadowVariantName" : "variantName";
      name(content, place, "VariantName", index == 1 ? shadow : shadow + index, location);
    }
  }

  private void name(
      BlockContent content, RequestPlace place, String member, String source, SourceLocation at) {
    if (!content.has(member)) {
      log.changed(
          at, place.path(member), "the provider makes up a name, so that the name is not known");
      content.set(member, at, SourceReference.whole(source, at));
    }
  }

  private void keys(BlockContent content, RequestPlace place, SourceLocation location) {
    if (place.memberPath().endsWith("ProductionVariants[].CoreDumpConfig")
        && !content.has("KmsKeyId")) {
      log.changed(
          location,
          place.path("KmsKeyId"),
          "the provider sends an empty key; the request is read without a key");
    }
  }

  private void defaults(BlockContent content, RequestPlace place, SourceLocation location) {
    if (isVariant(place)) {
      add(content, place, "InitialVariantWeight", Values.number(BigDecimal.ONE, location));
      add(content, place, "EnableSSMAccess", Values.bool(false, location));
    } else if (place.memberPath().equals("DataCaptureConfig")) {
      add(content, place, "EnableCapture", Values.bool(false, location));
    } else if (place.memberPath().endsWith(".ManagedInstanceScaling")) {
      add(content, place, "MinInstanceCount", Values.number(BigDecimal.ZERO, location));
    }
  }

  private void add(BlockContent content, RequestPlace place, String member, SourceNode value) {
    if (!content.has(member)) {
      log.changed(
          value.location(),
          place.path(member),
          "the provider sends " + Values.string(value).orElse("") + " if nothing is set");
      content.set(member, value.location(), value);
    }
  }

  private static boolean isVariant(RequestPlace place) {
    return place.memberPath().endsWith("ProductionVariants[]");
  }
}
