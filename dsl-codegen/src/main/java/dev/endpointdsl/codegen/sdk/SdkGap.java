package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.MemberModel;
import java.util.Optional;

/**
 * A member that the SDK cannot send.
 *
 * @param javaType the generated type of the member's structure or union
 * @param sdkType the simple name of the SDK's class
 * @param member the member
 * @param mismatch the difference in type; empty if the SDK's class lacks the member
 */
public record SdkGap(
    String javaType, String sdkType, MemberModel member, Optional<String> mismatch) {

  /** Returns the name in messages, {@code ProductionVariant.instancePools}. */
  public String name() {
    return javaType + "." + member.javaName();
  }

  /** Returns the message of the violation for a value that has the member set. */
  public String refusal() {
    return member.wireName()
        + " is set, and the AWS SDK's "
        + sdkType
        + mismatch.map(difference -> " " + difference).orElse(" lacks it");
  }
}
