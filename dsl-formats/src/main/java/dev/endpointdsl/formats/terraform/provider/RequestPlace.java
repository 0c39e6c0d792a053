package dev.endpointdsl.formats.terraform.provider;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueKind;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A structure of the request that a resource or a block is read as.
 *
 * @param type the structure
 * @param memberPath its path without indices: {@code ProductionVariants[]}
 * @param path its path: {@code ProductionVariants[0]}
 */
public record RequestPlace(StructureDescription type, String memberPath, String path) {

  /** Returns the request itself. */
  public static RequestPlace root() {
    return new RequestPlace(ModelDescription.sageMaker().structure("EndpointConfig"), "", "");
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
    return new RequestPlace(
        ModelDescription.sageMaker().structure(name), memberPath(member), below);
  }

  /** Returns the members that the provider has, by the names in Terraform. */
  public Map<String, MemberDescription> members() {
    Map<String, MemberDescription> members = new LinkedHashMap<>();
    for (MemberDescription member : type.members()) {
      ProviderMembers.find(memberPath(member))
          .ifPresent(known -> members.put(known.name(), member));
    }
    return members;
  }

  /** Checks whether a member is a block, and no argument. */
  public static boolean isBlock(MemberDescription member) {
    ValueKind kind = member.type().kind();
    boolean structures =
        kind == ValueKind.LIST && member.type().element().kind() == ValueKind.STRUCTURE;
    return (kind == ValueKind.STRUCTURE || structures) && !member.name().equals("Tags");
  }
}
