package dev.endpointdsl.formats.terraform.provider;

import dev.endpointdsl.formats.deployment.DeploymentDescription;
import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A structure of the request that a resource or a block is read as.
 *
 * @param resource the resource that has the structure
 * @param type the structure
 * @param memberPath its path without indices: {@code ProductionVariants[]}
 * @param path its path: {@code ProductionVariants[0]}
 */
public record RequestPlace(
    ProviderResource resource, StructureDescription type, String memberPath, String path) {

  /** Returns the request of an endpoint configuration itself. */
  public static RequestPlace root() {
    StructureDescription type = ModelDescription.sageMaker().structure("EndpointConfig");
    return new RequestPlace(ProviderResource.ENDPOINT_CONFIG, type, "", "");
  }

  /** Returns the request of a part of a deployment itself. */
  public static RequestPlace of(ProviderResource resource) {
    StructureDescription type =
        DeploymentDescription.model().structure(resource.section().structure());
    return new RequestPlace(resource, type, "", "");
  }

  /** Checks whether this is the request itself. */
  public boolean isRoot() {
    return memberPath.isEmpty();
  }

  /** Returns the path of a member. */
  public String path(String member) {
    return path.isEmpty() ? member : path + "." + member;
  }

  /** Returns the path of a member without indices; the one of a list ends in {@code []}. */
  public String memberPath(MemberDescription member) {
    String below = memberPath.isEmpty() ? member.name() : memberPath + "." + member.name();
    return member.type().kind() == ValueKind.LIST ? below + "[]" : below;
  }

  /** Returns the structure that a member is, or that an element of the member is. */
  public RequestPlace below(MemberDescription member, int index) {
    boolean list = member.type().kind() == ValueKind.LIST;
    String name = list ? member.type().element().structureName() : member.type().structureName();
    String below = path(member.name()) + (list ? "[" + index + "]" : "");
    ModelDescription model =
        resource == ProviderResource.ENDPOINT_CONFIG
            ? ModelDescription.sageMaker()
            : DeploymentDescription.model();
    return new RequestPlace(resource, model.structure(name), memberPath(member), below);
  }

  /** Returns the members that the provider has, by the names in Terraform. */
  public Map<String, MemberDescription> members() {
    Map<String, MemberDescription> members = new LinkedHashMap<>();
    for (MemberDescription member : type.members()) {
      provided(member).ifPresent(known -> members.put(known.name(), member));
    }
    return members;
  }

  /** Returns what a member is in Terraform, if the provider has it. */
  public Optional<ProviderMember> provided(MemberDescription member) {
    return ProviderMembers.find(resource, memberPath(member));
  }

  /** Checks whether a member is a list of tags. */
  public boolean isTagList(MemberDescription member) {
    return member.name().equals("Tags") && member.type().kind() == ValueKind.LIST;
  }

  /** Checks whether a member is a map in Terraform, as tags are. */
  public boolean isMap(MemberDescription member) {
    return member.name().equals("Tags")
        || provided(member).filter(ProviderMember::isMap).isPresent();
  }

  /** Checks whether a member is a block, and no argument. */
  public boolean isBlock(MemberDescription member) {
    ValueKind kind = member.type().kind();
    boolean structures =
        kind == ValueKind.LIST && member.type().element().kind() == ValueKind.STRUCTURE;
    return (kind == ValueKind.STRUCTURE || structures) && !isMap(member);
  }
}
