package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.MemberModel;
import java.util.Optional;

/**
 * A member of which the SDK cannot send any value, or only some.
 *
 * @param javaType the generated type of the member's structure or union
 * @param sdkType the simple name of the SDK's class
 * @param member the member
 * @param mismatch the difference in type; empty if the SDK's class lacks the member
 * @param number the type of the numbers whose strings the SDK can send; empty if it can send none
 */
public record SdkGap(
    String javaType,
    String sdkType,
    MemberModel member,
    Optional<String> mismatch,
    Optional<SdkNumber> number) {

  /** Returns which of two gaps of a member is that of more values. */
  static SdkGap wider(SdkGap one, SdkGap other) {
    boolean otherIsWider =
        one.number()
            .filter(
                number -> other.number().isEmpty() || other.number().get().compareTo(number) < 0)
            .isPresent();
    return otherIsWider ? other : one;
  }

  /** Returns the name in messages, {@code ProductionVariant.instancePools}. */
  public String name() {
    return javaType + "." + member.javaName();
  }

  /** Returns the message of the violation for a value that has the member set. */
  public String refusal() {
    return member.wireName()
        + number.map(sendable -> " is not " + sendable.description()).orElse(" is set")
        + ", and the AWS SDK's "
        + sdkType
        + mismatch.map(difference -> " " + difference).orElse(" lacks it");
  }
}
