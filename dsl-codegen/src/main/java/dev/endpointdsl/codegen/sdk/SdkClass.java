package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.MemberModel;
import java.util.List;
import java.util.Optional;

/**
 * A class of the SDK for a structure or union of the model.
 *
 * @param javaName the generated type
 * @param sdkName the simple name of the SDK's class
 * @param role the role of the SDK's class
 * @param deprecated whether the SDK's class is deprecated
 * @param label the member whose string names an element in messages; empty if it is sensitive
 * @param members the members that the SDK's class has, in the model's order
 * @param gaps the members of which it holds no value or only some, in the model's order
 */
public record SdkClass(
    String javaName,
    String sdkName,
    Role role,
    boolean deprecated,
    Optional<MemberModel> label,
    List<SdkMember> members,
    List<SdkGap> gaps) {

  /** The role of a class of the SDK. */
  public enum Role {
    /** A structure or union inside a request. */
    PART,
    /** The request of an operation. */
    REQUEST,
    /** The response of an operation. */
    RESPONSE
  }

  public SdkClass {
    members = List.copyOf(members);
    gaps = List.copyOf(gaps);
  }

  /** Checks whether the class or a method of its members is deprecated. */
  public boolean usesDeprecated() {
    return deprecated || members.stream().anyMatch(SdkMember::deprecated);
  }
}
