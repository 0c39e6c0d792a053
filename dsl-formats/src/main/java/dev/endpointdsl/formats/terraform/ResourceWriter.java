package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.terraform.hcl.HclText;
import dev.endpointdsl.formats.terraform.provider.ProviderBehavior;
import dev.endpointdsl.formats.terraform.provider.ProviderMember;
import dev.endpointdsl.formats.terraform.provider.ProviderMembers;
import dev.endpointdsl.formats.terraform.provider.ProviderResource;
import dev.endpointdsl.formats.terraform.provider.ProviderVersion;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import dev.endpointdsl.json.tree.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a request as a resource of the provider; what the provider cannot express is refused. */
final class ResourceWriter {

  private final HclText out;
  private final HclValues values;
  private final ProviderVersion version;
  private final Set<String> refused;
  private final PrintingLog log;

  /**
   * Creates a writer.
   *
   * @param refused pointers of values that have been refused
   */
  ResourceWriter(
      HclText out,
      HclValues values,
      ProviderVersion version,
      Set<String> refused,
      PrintingLog log) {
    this.out = out;
    this.values = values;
    this.version = version;
    this.refused = Set.copyOf(refused);
    this.log = log;
  }

  /** Declares the version of the provider, if it is not the oldest one. */
  void requireProvider() {
    if (version == ProviderVersion.V5_100) {
      return;
    }
    out.open("terraform");
    out.open("required_providers");
    out.openObject("aws");
    out.argument("source", HclText.quoted("hashicorp/aws"), "");
    out.argument("version", HclText.quoted(">= " + version.number()), "");
    out.close();
    out.close();
    out.close();
  }

  /** Writes a resource. */
  void write(RequestNode request, RequestPlace place, String label) {
    out.open("resource \"" + place.resource().type() + "\" \"" + label + '"');
    List<RequestNode> members = supported(request, place);
    require(request, place);
    print(request, members, place);
    if (place.type().member("Tags").filter(place::isTagList).isPresent()) {
      request.member("Tags").ifPresent(this::tags);
    } else {
      request.member("Tags").ifPresent(tags -> map(tags, "tags"));
    }
    if (place.resource() == ProviderResource.ENDPOINT_CONFIG) {
      out.open("lifecycle");
      out.argument("create_before_destroy", "true", "");
      out.close();
    }
    out.close();
  }

  /** Returns the members that the provider has; the others are refused. */
  private List<RequestNode> supported(RequestNode node, RequestPlace place) {
    List<RequestNode> supported = new ArrayList<>();
    for (RequestNode member : node.members()) {
      Optional<ProviderMember> known = known(member, place);
      if (known.isEmpty()) {
        log.refuse(
            member,
            "the Terraform provider hashicorp/aws has no "
                + member.name()
                + " up to version "
                + place.resource().newest().number()
                + "; use CloudFormation, the provider awscc or the AWS CLI");
      } else if (known.get().since().compareTo(version) > 0) {
        log.refuse(
            member,
            "the Terraform provider hashicorp/aws has this from version "
                + known.get().since().number()
                + ", and not in "
                + version.number()
                + "; choose the newer version");
      } else if (!refused.contains(member.pointer())) {
        supported.add(member);
      }
    }
    return supported;
  }

  private static Optional<ProviderMember> known(RequestNode member, RequestPlace place) {
    return place.provided(member.member().orElseThrow());
  }

  private void require(RequestNode node, RequestPlace place) {
    for (MemberDescription member : place.type().members()) {
      String path = place.memberPath(member);
      boolean shadowKey = path.equals("ShadowProductionVariants[].CoreDumpConfig.KmsKeyId");
      boolean required =
          ProviderMembers.find(path).map(each -> each.isRequired(version)).orElse(false);
      boolean shadows = path.equals("ShadowProductionVariants[]");
      Optional<RequestNode> set = node.member(member.name());
      boolean missing = set.isEmpty() || set.get().isEmpty() || isEmptyString(set.get());
      if (missing && (shadowKey || (required && !shadows))) {
        log.refuse(
            node,
            "the Terraform provider hashicorp/aws requires " + member.name() + " here; set it");
      }
    }
  }

  private static boolean isEmptyString(RequestNode node) {
    return node.value() instanceof JsonString string && string.value().isEmpty();
  }

  private void print(RequestNode node, List<RequestNode> members, RequestPlace place) {
    for (RequestNode member : members) {
      MemberDescription description = member.member().orElseThrow();
      boolean argument = !place.isBlock(description) && !isMap(member, place);
      if (argument && !HclValues.isMadeUp(member)) {
        argument(member, place);
      }
    }
    names(node, place);
    if (place.memberPath().equals("DataCaptureConfig")
        && members.stream().noneMatch(each -> each.name().equals("EnableCapture"))) {
      log.changed(
          node,
          "EnableCapture",
          "the provider captures nothing if nothing is set; true is printed");
      out.argument("enable_capture", "true", "");
    }
    for (RequestNode member : members) {
      if (place.isBlock(member.member().orElseThrow())) {
        blocks(member, place);
      }
    }
    for (RequestNode member : members) {
      if (isMap(member, place) && !member.name().equals("Tags")) {
        map(member, known(member, place).orElseThrow().name());
      }
    }
  }

  private static boolean isMap(RequestNode member, RequestPlace place) {
    return place.isMap(member.member().orElseThrow());
  }

  /** Prints a map, or a list of names and values as one. */
  private void map(RequestNode map, String name) {
    if (map.kind() == ValueKind.LIST) {
      entries(map, name, "Name");
      return;
    }
    out.openObject(name);
    for (RequestNode entry : map.members()) {
      values.text(entry).ifPresent(text -> out.argument(HclText.key(entry.name()), text, ""));
    }
    out.close();
  }

  private void names(RequestNode node, RequestPlace place) {
    boolean config = place.resource() == ProviderResource.ENDPOINT_CONFIG;
    for (String name : config ? List.of("EndpointConfigName", "VariantName") : List.<String>of()) {
      if (place.type().member(name).isPresent() && node.member(name).isEmpty()) {
        log.changed(node, name, "the provider makes up a name if none is set");
      }
    }
  }

  private void argument(RequestNode member, RequestPlace place) {
    ProviderMember known = known(member, place).orElseThrow();
    Optional<String> prefix = values.namePrefix(member);
    if (prefix.isPresent() && place.isRoot()) {
      out.argument("name_prefix", prefix.get(), "");
    } else if (isEmptyString(member)) {
      String message = "the provider sends no empty value; the member is not set";
      if (member.name().equals("KmsKeyId")) {
        log.changed(member, message);
      } else {
        log.refuse(member, message + "; remove it");
      }
    } else if (member.kind() == ValueKind.LIST
        && member.placeholder().isEmpty()
        && member.isEmpty()) {
      log.refuse(member, "the provider sends no empty list; remove it");
    } else if (known.isArn()
        && member.value() instanceof JsonString string
        && !ProviderMember.isArn(string.value())) {
      log.refuse(member, "the Terraform provider takes nothing but an ARN; write the whole ARN");
    } else {
      values
          .text(member)
          .ifPresent(text -> out.argument(known.name(), text, values.comment(member)));
    }
  }

  private void blocks(RequestNode member, RequestPlace place) {
    MemberDescription description = member.member().orElseThrow();
    String name = known(member, place).orElseThrow().name();
    if (member.kind() == ValueKind.LIST) {
      List<RequestNode> elements = member.elements();
      if (elements.isEmpty() && place.isRoot()) {
        log.changed(member, "the provider takes no empty list of blocks; the member is not set");
      }
      int limit = ProviderBehavior.maximum(description);
      if (elements.size() > limit) {
        log.refuse(
            member, "the Terraform provider takes at most " + limit + " " + name + "; remove some");
      }
      for (int i = 0; i < elements.size(); i++) {
        block(name, elements.get(i), place.below(description, i));
      }
    } else {
      block(name, member, place.below(description, 0));
    }
  }

  private void block(String name, RequestNode node, RequestPlace place) {
    require(node, place);
    List<RequestNode> members = supported(node, place);
    if (node.isEmpty()) {
      emptyBlock(node);
      return;
    }
    boolean coreDump = place.memberPath().equals("ProductionVariants[].CoreDumpConfig");
    if (coreDump && node.member("KmsKeyId").isEmpty()) {
      log.warn(node, "the provider sends an empty KmsKeyId if none is set");
    }
    if (node.name().equals("ManagedInstanceScaling") && node.member("MinInstanceCount").isEmpty()) {
      log.warn(node, "the provider sends a MinInstanceCount of 0 if none is set");
    }
    out.open(name);
    print(node, members, place);
    out.close();
  }

  private void emptyBlock(RequestNode node) {
    String message = "the provider fails at an empty block; the member is not set";
    if (node.name().equals("ManagedInstanceScaling")) {
      log.refuse(node, message);
    } else {
      log.changed(node, message);
    }
  }

  private void tags(RequestNode tags) {
    if (tags.isEmpty()) {
      log.changed(tags, "the provider sends no empty list of tags; it is left out");
      return;
    }
    entries(tags, "tags", "Key");
  }

  private void entries(RequestNode list, String name, String keyMember) {
    out.openObject(name);
    Set<String> keys = new HashSet<>();
    for (RequestNode tag : list.elements()) {
      Optional<RequestNode> key = tag.member(keyMember);
      Optional<String> value = tag.member("Value").flatMap(values::text);
      boolean known = key.isPresent() && key.get().placeholder().isEmpty();
      if (!known || value.isEmpty()) {
        log.refuse(tag, "a map needs a key that is known and a value; set both");
      } else if (!keys.add(key.get().string())) {
        log.refuse(tag, "a map cannot have a key twice; remove one");
      } else {
        out.argument(HclText.key(key.get().string()), value.get(), "");
      }
    }
    out.close();
  }
}
