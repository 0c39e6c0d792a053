package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.MemberModel;
import java.util.List;
import java.util.Optional;

/**
 * A structure or union that the SDK has too.
 *
 * @param javaName the generated type
 * @param sdkName the simple name of the SDK's class
 * @param role what the SDK's class is for
 * @param deprecated whether the SDK's class is deprecated
 * @param label the member whose text names an element in messages, unless it must not be shown
 * @param members the members both have, in the model's order
 * @param gaps the other members, in the model's order
 */
public record SdkClass(
    String javaName,
    String sdkName,
    Role role,
    boolean deprecated,
    Optional<MemberModel> label,
    List<SdkMember> members,
    List<SdkGap> gaps) {

  /** What a class of the SDK is for. */
  public enum Role {
    /** A structure or union below a request. */
    PART,
    /** What an operation takes. */
    REQUEST,
    /** What an operation answers. */
    RESPONSE
  }

  public SdkClass {
    members = List.copyOf(members);
    gaps = List.copyOf(gaps);
  }

  /** Whether code that uses the class and its members uses something deprecated. */
  public boolean usesDeprecated() {
    return deprecated || members.stream().anyMatch(SdkMember::deprecated);
  }
}
