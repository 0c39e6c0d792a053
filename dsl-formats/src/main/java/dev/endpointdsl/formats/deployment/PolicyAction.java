package dev.endpointdsl.formats.deployment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The action of an alarm that calls a scaling policy of the same deployment: the last part of the
 * policy's ARN, {@code resource/sagemaker/endpoint/churn/variant/blue:policyName/scale-out}. The
 * service chooses what precedes it when the policy is put.
 *
 * @param resourceId the resource of the policy's target, {@code endpoint/churn/variant/blue}
 * @param policyName the name of the policy
 */
public record PolicyAction(String resourceId, String policyName) {

  private static final Pattern ACTION =
      Pattern.compile("(?:arn:.*:)?resource/sagemaker/(.+):policyName/(.+)", Pattern.DOTALL);

  /** Returns the policy that an action calls, by the whole ARN or its last part, if it is one. */
  public static Optional<PolicyAction> find(String action) {
    Matcher matcher = ACTION.matcher(action);
    return matcher.matches()
        ? Optional.of(new PolicyAction(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** Returns the action as a document has it. */
  public String text() {
    return "resource/sagemaker/" + resourceId + ":policyName/" + policyName;
  }
}
