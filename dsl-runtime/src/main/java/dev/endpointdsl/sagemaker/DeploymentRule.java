package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;

/** The rules for a deployment configuration and the endpoint configuration it deploys. */
public enum DeploymentRule implements Rule {
  /** The canary is larger than half of a variant's fleet. */
  CANARY_SIZE(
      Severity.ERROR,
      "A canary is at most half of each variant's fleet.",
      "Set at most 50 percent, or at most half of the instances."),
  /** The linear steps are too small or too large for a variant's fleet. */
  LINEAR_STEP_SIZE(
      Severity.ERROR,
      "A linear step is 10 to 50 percent of each variant's fleet.",
      "Set 10 to 50 percent, or a corresponding number of instances."),
  /** The rolling batches are too small or too large for a variant's fleet. */
  ROLLING_BATCH_SIZE(
      Severity.ERROR,
      "A rolling batch is 5 to 50 percent of the variant's fleet.",
      "Set 5 to 50 percent, or a corresponding number of instances."),
  /** A rolling deployment of serverless variants. */
  ROLLING_WITH_SERVERLESS(
      Severity.ERROR,
      "Serverless variants have no instances to replace batch by batch.",
      "Use blueGreenUpdatePolicy, or remove the policy."),
  /** A rolling deployment of several variants. */
  ROLLING_WITH_SEVERAL_VARIANTS(
      Severity.ERROR,
      "Rolling deployments support endpoints with one variant only.",
      "Use blueGreenUpdatePolicy."),
  /** A deployment configuration for instances that do not support deployment guardrails. */
  GUARDRAILS_WITH_INFERENTIA_1(
      Severity.WARN,
      "Inf1 instances do not support deployment guardrails; all traffic is shifted at once.",
      "Use newer instances, or remove the policy.");

  private final Severity severity;
  private final String why;
  private final String remedy;

  DeploymentRule(Severity severity, String why, String remedy) {
    this.severity = severity;
    this.why = why;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String why() {
    return why;
  }

  @Override
  public String remedy() {
    return remedy;
  }

  @Override
  public String source() {
    return "Amazon SageMaker Developer Guide, deployment guardrails";
  }
}
