package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.MemberModel;
import java.util.Optional;

/**
 * A member that cannot be given to the SDK.
 *
 * @param javaType the generated type that has it
 * @param sdkType the simple name of the SDK's class
 * @param member the member
 * @param mismatch how the SDK's type differs, when it has the member with another type; empty when
 *     it lacks the member
 */
public record SdkGap(
    String javaType, String sdkType, MemberModel member, Optional<String> mismatch) {

  /** {@code ProductionVariant.instancePools}. */
  public String name() {
    return javaType + "." + member.javaName();
  }

  /** Why a value is refused that has the member set, in words that begin with its name. */
  public String refusal() {
    return member.wireName()
        + " is set, and the AWS SDK's "
        + sdkType
        + mismatch.map(difference -> " " + difference).orElse(" lacks it");
  }
}
