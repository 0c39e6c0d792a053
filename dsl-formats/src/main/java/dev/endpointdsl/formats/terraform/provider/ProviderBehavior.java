package dev.endpointdsl.formats.terraform.provider;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The members that the provider requires, and those that it adds to the request. */
public final class ProviderBehavior {

  /** The reference to the digits that the provider appends to a prefix. */
  public static final String NAME_SUFFIX = "endpoint-config-name-suffix";

  /** References to what the provider makes up; no format has names with hyphens of its own. */
  private static final Pattern MADE_UP =
      Pattern.compile(NAME_SUFFIX + "|endpoint-config-name|(?:shadow-)?variant-name(?:-[0-9]+)?");

  /** More blocks than any resource of people has, where the service names no limit. */
  private static final int MAX_BLOCKS = 100;

  private final ProviderVersion version;
  private final ReadingLog log;

  /** Creates the behavior of a version. */
  public ProviderBehavior(ProviderVersion version, ReadingLog log) {
    this.version = version;
    this.log = log;
  }

  /** Returns how many blocks the provider takes. */
  public static int maximum(MemberDescription member) {
    if (member.type().kind() != ValueKind.LIST) {
      return 1;
    }
    return member.name().equals("CaptureOptions")
        ? 2
        : member.type().bound("maxSize").map(BigDecimal::intValue).orElse(MAX_BLOCKS);
  }

  /** Warns of a block with nothing in it. */
  public void empty(String block, SourceLocation location, RequestPlace place) {
    log.warn(
        location,
        place.path(),
        "the provider fails at an empty block "
            + block
            + "; the member is not set; remove the block");
  }

  /** Reports what is missing, and adds what the provider adds. */
  public void complete(BlockContent content, RequestPlace place, SourceLocation location) {
    for (Map.Entry<String, MemberDescription> each : place.members().entrySet()) {
      if (requires(each, place) && !content.has(each.getValue().name())) {
        log.problem(
            location,
            place.path(each.getValue().name()),
            "the provider requires " + each.getKey() + "; add it");
      }
    }
    additions(content, place, location);
  }

  /** Adds what the provider adds to a block, unless it fails at the empty block. */
  public void additions(BlockContent content, RequestPlace place, SourceLocation location) {
    boolean optional =
        content.isEmpty()
            && place.members().entrySet().stream().noneMatch(each -> requires(each, place));
    if (!optional) {
      names(content, place, location);
      keys(content, place, location);
      if (log.options().addsProviderDefaults()) {
        defaults(content, place, location);
      }
    }
  }

  /** Checks whether a reference is to what the provider makes up if nothing is set. */
  public static boolean isMadeUp(String reference) {
    return MADE_UP.matcher(reference).matches();
  }

  /** Makes the name the prefix and the digits that the provider appends, which are not known. */
  public void namePrefix(BlockContent content, SourceNode prefix) {
    log.changed(
        prefix.location(),
        "EndpointConfigName",
        "the provider appends 26 digits to the prefix, so that the name is not known");
    List<SourceReference.Part> parts = new ArrayList<>();
    if (prefix instanceof SourceScalar scalar) {
      parts.add(SourceReference.Part.literal(scalar.text()));
    } else if (prefix instanceof SourceReference reference) {
      parts.addAll(reference.parts());
    }
    parts.add(SourceReference.Part.reference(NAME_SUFFIX));
    content.set(
        "EndpointConfigName",
        prefix.location(),
        new SourceReference(NAME_SUFFIX, parts, prefix.location()));
  }

  private boolean requires(Map.Entry<String, MemberDescription> member, RequestPlace place) {
    String path = place.memberPath(member.getValue());
    boolean shadowKey = path.equals("ShadowProductionVariants[].CoreDumpConfig.KmsKeyId");
    return shadowKey
        || (!path.equals("ShadowProductionVariants[]")
            && place
                .provided(member.getValue())
                .map(each -> each.isRequired(version))
                .orElse(false));
  }

  private void names(BlockContent content, RequestPlace place, SourceLocation location) {
    if (place.resource() != ProviderResource.ENDPOINT_CONFIG) {
      return;
    }
    if (place.isRoot()) {
      name(content, place, "EndpointConfigName", "endpoint-config-name", location);
    } else if (isVariant(place)) {
      int index = Integer.parseInt(place.path().replaceAll("[^0-9]", "")) + 1;
      String shadow = place.path().startsWith("Shadow") ? "shadow-variant-name" : "variant-name";
      name(content, place, "VariantName", index == 1 ? shadow : shadow + "-" + index, location);
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
    for (MemberDescription member : place.members().values()) {
      place
          .provided(member)
          .flatMap(ProviderMember::defaultValue)
          .ifPresent(each -> add(content, place, member.name(), scalar(each, member, location)));
    }
    if (isVariant(place)) {
      add(
          content,
          place,
          "InitialVariantWeight",
          SourceScalar.number("1", BigDecimal.ONE, location));
      add(content, place, "EnableSSMAccess", SourceScalar.bool(false, "false", location));
    } else if (place.memberPath().equals("DataCaptureConfig")) {
      add(content, place, "EnableCapture", SourceScalar.bool(false, "false", location));
    } else if (place.memberPath().endsWith(".ManagedInstanceScaling")) {
      add(content, place, "MinInstanceCount", SourceScalar.number("0", BigDecimal.ZERO, location));
    }
  }

  private static SourceScalar scalar(
      String text, MemberDescription member, SourceLocation location) {
    return member.type().kind() == ValueKind.BOOLEAN
        ? SourceScalar.bool(text.equals("true"), text, location)
        : SourceScalar.string(text, location);
  }

  private void add(BlockContent content, RequestPlace place, String member, SourceScalar value) {
    if (!content.has(member)) {
      log.changed(
          value.location(),
          place.path(member),
          "the provider sends " + value.text() + " if nothing is set");
      content.set(member, value.location(), value);
    }
  }

  private static boolean isVariant(RequestPlace place) {
    return place.memberPath().endsWith("ProductionVariants[]");
  }
}
